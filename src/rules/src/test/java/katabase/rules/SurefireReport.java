package katabase.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what Surefire writes of a test class (surefire-test-report.xsd). */
final class SurefireReport {

    private SurefireReport() {}

    /** Each test method, without its parameters, and whether it is green. */
    static Map<String, Boolean> read(Path file) throws IOException {
        NodeList cases = document(file).getElementsByTagName("testcase");
        Map<String, Boolean> greens = new TreeMap<>();
        for (int index = 0; index < cases.getLength(); index++) {
            Element test = (Element) cases.item(index);
            boolean green = test.getElementsByTagName("failure").getLength() == 0
                    && test.getElementsByTagName("error").getLength() == 0;
            greens.put(test.getAttribute("name").replaceFirst("\\(.*", ""), green);
        }
        return greens;
    }

    private static Element document(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }
}
