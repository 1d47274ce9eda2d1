package katabase.dojo.exchange;

/** Texts as every format can hold them. */
final class ExchangeText {

    private ExchangeText() {}

    /**
     * The text with line feeds as line ends, and without blanks and blank lines at its beginning and end, which other
     * programs cut off.
     */
    static String of(String text) {
        return lineFeeds(text).strip();
    }

    /** The text of a file, with line feeds as line ends and without a byte order mark. */
    static String ofFile(String text) {
        return lineFeeds(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
