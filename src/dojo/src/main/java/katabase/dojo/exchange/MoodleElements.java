package katabase.dojo.exchange;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The elements of which Moodle XML consists.
 *
 * @param xml where they are written
 */
record MoodleElements(XMLStreamWriter xml) {

    /** XML 1.0 has no way to write these. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Begins an element; names and values of its attributes take turns. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int place = 0; place < attributes.length; place += 2) {
            xml.writeAttribute(attributes[place], attributes[place + 1]);
        }
    }

    /** Ends the element that was begun last. */
    void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An element with a text in it. */
    void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_IN_XML.matcher(content).replaceAll("\uFFFD"));
        close();
    }

    /** An element whose text stands in an element of its own. */
    void text(String name, String content) throws XMLStreamException {
        open(name);
        element("text", content);
        close();
    }

    /** An element whose HTML stands in an element of its own. */
    void html(String name, String content) throws XMLStreamException {
        open(name, "format", "html");
        element("text", content);
        close();
    }
}
