package katabase.journal;

import java.nio.file.Path;

/** The journal was written by a newer version of Katabase. */
final class NewerJournal extends Exception {

    private static final long serialVersionUID = 1L;

    NewerJournal(Path file, int version) {
        super(
                file + " has version " + version + ", this Katabase knows " + Header.VERSION
                        + ": update Katabase; nothing is read or written there meanwhile",
                null,
                false,
                false);
    }
}
