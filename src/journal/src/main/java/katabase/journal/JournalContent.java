package katabase.journal;

import java.util.List;

/**
 * What was read of a journal.
 *
 * @param entries in the order of their time, each once
 * @param problems one for each line that is not understood
 * @param end how far it was read; a last line without an end lies behind it
 */
public record JournalContent(List<Entry> entries, List<JournalProblem> problems, JournalPosition end) {

    public JournalContent {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
