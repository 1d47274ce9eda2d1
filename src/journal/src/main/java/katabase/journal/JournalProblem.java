package katabase.journal;

import java.nio.file.Path;

/**
 * A line of the journal that is not understood. It stays where it is.
 *
 * @param file the journal
 * @param line its number, counted from 1
 * @param what what is wrong with it
 */
public record JournalProblem(Path file, int line, String what) {

    /** "journal.jsonl:7: ...", as the learner reads it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
