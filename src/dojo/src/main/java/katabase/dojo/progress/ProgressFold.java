package katabase.dojo.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import katabase.journal.Answered;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.HintShown;
import katabase.journal.JournalPosition;
import katabase.journal.JournalProblem;
import katabase.journal.Opened;
import katabase.journal.Restored;
import katabase.journal.SolutionOpened;

/** Adds up entries, in the order of their time, to where the learner stands. */
final class ProgressFold {

    private final ZoneId zone;
    private final KataHistory kataHistory;
    private final QuestionHistory questionHistory;
    private final Map<String, KataProgress> katas = new HashMap<>();
    private final Map<String, QuestionProgress> questions = new HashMap<>();
    private final Map<LocalDate, DayActivity> days = new HashMap<>();
    private OwnWork ownWork = new OwnWork();
    private Instant last = Instant.MIN;

    /**
     * @param zone where a day begins
     * @param estimates how long a kata should take, by its name
     */
    ProgressFold(ZoneId zone, Function<String, Optional<Duration>> estimates) {
        Fsrs fsrs = new Fsrs();
        this.zone = zone;
        this.kataHistory = new KataHistory(fsrs, estimates);
        this.questionHistory = new QuestionHistory(fsrs);
    }

    /** Goes on from what was added up before. */
    void restore(Snapshot snapshot) {
        katas.putAll(snapshot.katas());
        questions.putAll(snapshot.questions());
        days.putAll(snapshot.days());
        ownWork = snapshot.ownWork().copy();
        last = snapshot.last();
    }

    /**
     * What was added up so far.
     *
     * @param end how far the journal was read for it
     * @param problems the lines before that which were not understood
     */
    Snapshot snapshot(JournalPosition end, List<JournalProblem> problems) {
        return new Snapshot(zone, end, last, katas, questions, days, ownWork, problems);
    }

    void take(Entry entry) {
        ownWork.take(entry);
        if (entry instanceof Answered answered) {
            questions.put(answered.question(), questionHistory.after(questions.get(answered.question()), answered));
            count(entry, new DayActivity(0, 1));
        } else if (entry instanceof Attempted attempted) {
            kata(attempted.kata(), entry);
            count(entry, new DayActivity(1, 0));
        } else if (entry instanceof HintShown shown) {
            kata(shown.kata(), entry);
        } else if (entry instanceof SolutionOpened opened) {
            kata(opened.kata(), entry);
        } else if (entry instanceof Restored restored) {
            kata(restored.kata(), entry);
        } else if (entry instanceof Opened opened) {
            kata(opened.kata(), entry);
        }
        last = entry.at();
    }

    private void kata(String name, Entry entry) {
        katas.put(name, kataHistory.after(katas.getOrDefault(name, KataProgress.none(name)), entry));
    }

    private void count(Entry entry, DayActivity activity) {
        days.merge(entry.at().atZone(zone).toLocalDate(), activity, DayActivity::plus);
    }

    Progress progress(List<JournalProblem> problems) {
        return new Progress(katas, questions, days, ownWork.copy(), problems);
    }
}
