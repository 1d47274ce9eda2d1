package katabase.dojo.page;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, which may be HTML or SVG; the JDK's writer escapes what has to be. */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** A page in which nothing stands yet. */
    public Markup() {
        text.write("<!DOCTYPE html>\n");
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number as SVG wants it, in whatever language the user's machine counts. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Some writing. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void write() throws XMLStreamException;
    }

    /** An element with attributes (name, value, name, value ...) and a content. */
    public void element(String name, Part content, String... attributes) {
        safely(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
            content.write();
            // Written out also where it is empty: in HTML, <p/> begins a paragraph.
            writer.writeCharacters("");
            writer.writeEndElement();
        });
    }

    /** An element that holds only text. */
    public void text(String name, String content, String... attributes) {
        element(name, () -> writer.writeCharacters(content), attributes);
    }

    /** An element that never holds anything. */
    public void empty(String name, String... attributes) {
        safely(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** HTML that is ready, such as a rendered text; it stands as it is. */
    public void html(String ready) {
        safely(() -> {
            // Ends the tag that is open.
            writer.writeCharacters("");
            writer.flush();
        });
        text.write(ready);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            writer.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }

    private static void safely(Part part) {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written. */
    public String result() {
        safely(writer::flush);
        return text + "\n";
    }
}
