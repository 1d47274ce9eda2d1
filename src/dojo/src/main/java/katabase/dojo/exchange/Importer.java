package katabase.dojo.exchange;

/** Reads questions of one format. */
@FunctionalInterface
interface Importer {

    /**
     * Reads what it can; what it cannot read it tells of, with the line.
     *
     * @param text the whole file, with any line ends
     */
    Imported read(String text);
}
