package katabase.dojo.exchange;

/** What can be read. */
enum ImportFormat {
    /** Moodle's GIFT. */
    GIFT,
    /** Aiken. */
    AIKEN,
    /** Markdown, as it is exported, and others with a heading and boxes. */
    MARKDOWN;

    /** A reader for one file. */
    Importer importer() {
        return switch (this) {
            case GIFT -> new GiftReader();
            case AIKEN -> new AikenReader();
            case MARKDOWN -> new MarkdownReader();
        };
    }
}
