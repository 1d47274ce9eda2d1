package katabase.dojo.interview.solo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.InterviewFile;
import katabase.dojo.interview.record.Proceedings;

/**
 * An interview that is going on. What happens is kept before anything follows from it. It may be used by several threads:
 * one that works with the candidate, and one that gives signs of life.
 */
final class Interview {

    private final InterviewFile file;
    private final InstantSource clock;
    private Proceedings proceedings;

    private Interview(InterviewFile file, Proceedings proceedings, InstantSource clock) {
        this.file = file;
        this.proceedings = proceedings;
        this.clock = clock;
    }

    /**
     * Sits down to an interview that is planned, or was left.
     *
     * @param file where it is kept
     * @param clock tells the time
     * @throws IllegalArgumentException if there is no whole plan
     */
    static Interview open(InterviewFile file, InstantSource clock) {
        Proceedings before =
                file.read().orElseThrow(() -> new IllegalArgumentException(file.path() + " has no whole plan"));
        Interview interview = new Interview(file, before, clock);
        interview.happened(InterviewEntry.SatDown::new);
        return interview;
    }

    /** Where it stands. */
    synchronized Proceedings proceedings() {
        return proceedings;
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    /** What is to be done next. */
    Step step() {
        return Step.of(proceedings());
    }

    /** Whether the clock goes. */
    boolean isRunning() {
        return proceedings().clock().running();
    }

    /** Keeps what happens now. A part that has nothing left is over, and behind the last one the clock stands still. */
    synchronized void happened(Function<Instant, InterviewEntry> what) {
        keep(what.apply(now()));
        leaveWhatIsOver();
    }

    private void leaveWhatIsOver() {
        while (Step.of(proceedings) instanceof Step.PartOver) {
            enterNext();
        }
    }

    private void keep(InterviewEntry entry) {
        file.append(List.of(entry));
        proceedings = proceedings.after(entry);
    }

    /** The clock goes, unless all parts are over. */
    synchronized void start() {
        if (!isRunning() && !proceedings.isDebriefing()) {
            happened(InterviewEntry.Started::new);
        }
    }

    /** The clock stands still. */
    synchronized void stop() {
        if (isRunning()) {
            happened(InterviewEntry.Stopped::new);
        }
    }

    /** Leaves the part that is on. */
    synchronized void nextPart() {
        if (!proceedings.isDebriefing()) {
            enterNext();
            leaveWhatIsOver();
        }
    }

    private void enterNext() {
        int next = proceedings.clock().part() + 1;
        keep(new InterviewEntry.Entered(now(), next));
        if (proceedings.isDebriefing()) {
            stop();
        }
    }

    /** Gives a sign of life if the clock goes. */
    synchronized void beat() {
        if (isRunning()) {
            happened(InterviewEntry.Alive::new);
        }
    }

    /** Ends all parts when the whole time is over. */
    synchronized void checkTime() {
        if (!proceedings.isDebriefing() && proceedings.left(now()).isNegative()) {
            keep(new InterviewEntry.Entered(now(), proceedings.plan().parts().size()));
            stop();
        }
    }
}
