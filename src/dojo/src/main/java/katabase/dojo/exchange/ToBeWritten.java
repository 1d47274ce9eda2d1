package katabase.dojo.exchange;

import java.net.URI;
import java.util.List;

/** What stands for something that a file did not say. Katabase's form wants it, so somebody has to write it. */
final class ToBeWritten {

    /** Stands for a text. */
    static final String TEXT = "To be written.";

    /** Stands for the address of the documentation. No such host exists. */
    static final URI SOURCE = URI.create("https://to-be-written.invalid/");

    /** Stands for the slug of a concept. */
    static final String CONCEPT = "to-be-written";

    private ToBeWritten() {}

    /** Stands for a checklist, which has three points at least. */
    static List<String> checklist() {
        return List.of(TEXT, TEXT, TEXT);
    }
}
