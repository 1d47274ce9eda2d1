package katabase.dojo.exchange;

/** What can be written. */
enum ExportFormat {
    /** A text file for Anki. */
    ANKI(new AnkiWriter()),
    /** Moodle's GIFT. */
    GIFT(new GiftWriter()),
    /** Moodle XML. */
    MOODLE(new MoodleWriter()),
    /** Markdown. */
    MARKDOWN(new MarkdownWriter());

    private final Exporter exporter;

    ExportFormat(Exporter exporter) {
        this.exporter = exporter;
    }

    Exporter exporter() {
        return exporter;
    }
}
