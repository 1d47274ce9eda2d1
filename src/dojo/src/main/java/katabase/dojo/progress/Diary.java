package katabase.dojo.progress;

import katabase.dojo.terminal.Terminal;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.JournalUnavailable;

/** Writes into the journal what a command saw. If that is not possible it says so once, and the work goes on. */
public final class Diary {

    private final Journal journal;
    private final Terminal terminal;
    private boolean told;

    /**
     * @param journal of the workspace
     * @param terminal where it is told
     */
    public Diary(Journal journal, Terminal terminal) {
        this.journal = journal;
        this.terminal = terminal;
    }

    /** Writes an entry. */
    public void write(Entry entry) {
        try {
            journal.append(entry);
        } catch (JournalUnavailable unavailable) {
            if (!told) {
                terminal.err().println(terminal.paint().red("kata: ") + unavailable.getMessage());
                terminal.err().flush();
                told = true;
            }
        }
    }
}
