package katabase.dojo.status;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, which may be HTML or SVG; the JDK's writer escapes what has to be. */
final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Markup() {
        text.write("<!DOCTYPE html>\n");
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some writing. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    /** An element with attributes (name, value, name, value ...) and a content. */
    void element(String name, Part content, String... attributes) {
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
    void text(String name, String content, String... attributes) {
        element(name, () -> writer.writeCharacters(content), attributes);
    }

    /** An element that never holds anything. */
    void empty(String name, String... attributes) {
        safely(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
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
    String result() {
        safely(writer::flush);
        return text + "\n";
    }
}
