package katabase.dojo.quiz;

import java.util.function.Consumer;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Answered;
import katabase.journal.Journal;
import katabase.journal.JournalUnavailable;

/** Writes answers into the journal. If that is not possible it says so once, and the quiz goes on. */
final class AnswerMemory implements Consumer<Answered> {

    private final Journal journal;
    private final Terminal terminal;
    private boolean told;

    AnswerMemory(Journal journal, Terminal terminal) {
        this.journal = journal;
        this.terminal = terminal;
    }

    @Override
    public void accept(Answered answer) {
        try {
            journal.append(answer);
        } catch (JournalUnavailable unavailable) {
            if (!told) {
                terminal.err().println(terminal.paint().red("kata: ") + unavailable.getMessage());
                terminal.err().flush();
                told = true;
            }
        }
    }
}
