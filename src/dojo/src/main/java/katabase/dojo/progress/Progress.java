package katabase.dojo.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import katabase.journal.JournalProblem;

/** Where the learner stands, as it follows from the journal. Katas and questions are known by their ids only. */
public final class Progress {

    private final Map<String, KataProgress> katas;
    private final Map<String, QuestionProgress> questions;
    private final SortedMap<LocalDate, DayActivity> days;
    private final OwnWork ownWork;
    private final List<JournalProblem> problems;

    Progress(
            Map<String, KataProgress> katas,
            Map<String, QuestionProgress> questions,
            Map<LocalDate, DayActivity> days,
            OwnWork ownWork,
            List<JournalProblem> problems) {
        this.katas = Map.copyOf(katas);
        this.questions = Map.copyOf(questions);
        this.days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        this.ownWork = ownWork;
        this.problems = List.copyOf(problems);
    }

    /** Where the learner stands with a kata, of a name such as orm/owning-side. */
    public KataProgress kata(String name) {
        return katas.getOrDefault(name, KataProgress.none(name));
    }

    /** The katas with which something was done, in no order. */
    public Collection<KataProgress> katas() {
        return katas.values();
    }

    /** Where the learner stands with a question; empty if it was never answered. */
    public Optional<QuestionProgress> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** How well a card is remembered; empty if it is new. */
    public Optional<Memory> memory(StudyCard card) {
        return switch (card.kind()) {
            case KATA -> kata(card.id()).memory();
            case QUESTION -> question(card.id()).map(QuestionProgress::memory);
        };
    }

    /** What was done on each day on which something was done. */
    public SortedMap<LocalDate, DayActivity> days() {
        return days;
    }

    /** How the learner's own files stand; a copy, which may take what happens from now on. */
    public OwnWork ownWork() {
        return ownWork.copy();
    }

    /** The lines of the journal that were not understood. */
    public List<JournalProblem> problems() {
        return problems;
    }
}
