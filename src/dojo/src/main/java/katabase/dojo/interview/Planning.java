package katabase.dojo.interview;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import katabase.catalogue.InterviewTemplate;
import katabase.dojo.Surroundings;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.InterviewPlanner;
import katabase.dojo.interview.plan.Seen;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.JournalUnavailable;

/**
 * Plans an interview for a workspace.
 *
 * @param surroundings the workspace and the terminal
 * @param content what can be asked
 * @param clock gives a seed where none is wished
 */
record Planning(Surroundings surroundings, InterviewContent content, Clock clock) {

    private static final long SEEDS = 1_000_000;

    /** The plan; what is wrong on the way is told. */
    InterviewPlan plan(InterviewWishes wishes) {
        content.problems().stream().limit(1).forEach(this::tell);
        Set<String> topics = content.material().topics();
        InterviewTemplate template = wishes.template(new Templates(surroundings.workspace()));
        wishes.unknown(topics).forEach(this::tell);
        return new InterviewPlanner(content.material(), seen())
                .plan(template, wishes.seed().orElse(Math.floorMod(clock.millis(), SEEDS)));
    }

    private Seen seen() {
        try {
            List<Entry> entries = Journal.of(surroundings.workspace()).read().entries();
            return Seen.in(entries);
        } catch (JournalUnavailable e) {
            tell(String.valueOf(e.getMessage()));
            return Seen.in(List.of());
        }
    }

    private void tell(String problem) {
        PrintWriter err = surroundings.terminal().err();
        err.println(surroundings.terminal().paint().red("kata: ") + problem);
        err.flush();
    }
}
