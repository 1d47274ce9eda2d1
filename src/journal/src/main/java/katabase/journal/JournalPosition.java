package katabase.journal;

/**
 * How far a journal was read: what stands before it, and how to recognise that it is still the same.
 *
 * @param bytes the length of what was read, whole lines only
 * @param lines how many lines that are
 * @param fingerprint the checksum (CRC-32C) of it
 */
public record JournalPosition(long bytes, int lines, long fingerprint) {

    /** Where a journal begins. */
    public static final JournalPosition START = new JournalPosition(0, 0, 0);
}
