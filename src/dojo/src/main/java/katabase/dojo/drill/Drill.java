package katabase.dojo.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.WorkFiles;
import katabase.dojo.progress.Deck;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.Memory;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.ProgressStore;
import katabase.dojo.progress.StudyCard;
import katabase.dojo.quiz.Dialogue;
import katabase.dojo.quiz.QuizSession;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.journal.JournalUnavailable;
import katabase.journal.Origin;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/** A drill: the stretches of its plan, until they or the minutes are over, or the learner quits. */
final class Drill {

    private static final int WORKERS = 2;
    private static final int WARM_UP_ROUNDS = 3;

    private final Surroundings surroundings;
    private final BufferedReader in;
    private final Talk talk;
    private final Clock clock;
    private final Deck deck;
    private final Progress before;
    private final int columns;
    private final Diary diary;
    private final Tally tally;

    Drill(Surroundings surroundings, BufferedReader in, Clock clock, Deck deck, Progress before, int columns) {
        this.surroundings = surroundings;
        this.in = in;
        this.clock = clock;
        this.deck = deck;
        this.before = before;
        this.columns = columns;
        this.talk = new Talk(
                surroundings.terminal().out(),
                in,
                surroundings.terminal().look().within(columns));
        this.diary = Diary.at(surroundings.terminal(), surroundings.workspace(), clock.getZone());
        this.tally = new Tally(diary);
    }

    void run(DrillPlan plan, int minutes) {
        boolean katas = plan.cards().stream().anyMatch(card -> card.kind() == StudyCard.Kind.KATA);
        if (!katas) {
            run(plan, minutes, sources -> {
                throw new IllegalStateException("no kata is planned");
            });
            return;
        }
        try (OpenJudge open = OpenJudge.in(surroundings, WORKERS, WARM_UP_ROUNDS)) {
            run(plan, minutes, sources -> open.judge().judge(sources));
        }
    }

    private void run(DrillPlan plan, int minutes, Function<Sources, Verdict> judge) {
        Instant end = clock.instant().plus(Duration.ofMinutes(minutes));
        boolean goesOn = true;
        for (List<StudyCard> stretch : plan.stretches()) {
            if (goesOn && clock.instant().isBefore(end)) {
                talk.lines(List.of(""));
                goesOn = stretch(stretch, judge);
            }
        }
        talk.lines(List.of(""));
        talk.say("learnt", tally.words());
        talk.say("next", next());
    }

    /** Whether the learner goes on. */
    private boolean stretch(List<StudyCard> stretch, Function<Sources, Verdict> judge) {
        Optional<KataCard> kata = deck.kata(stretch.get(0));
        return kata.isPresent() ? kata(kata.get(), stretch.get(0), judge) : questions(stretch);
    }

    private boolean kata(KataCard kata, StudyCard card, Function<Sources, Verdict> judge) {
        KataDrill.Ending ending = new KataDrill(files(kata, card), judge, diary, clock, talk).run();
        if (ending == KataDrill.Ending.SOLVED) {
            tally.solved(kata.folder().name());
        }
        return ending != KataDrill.Ending.QUIT;
    }

    private WorkFiles files(KataCard kata, StudyCard card) {
        try {
            return before.memory(card).isPresent()
                    ? WorkFiles.fresh(kata, surroundings.workspace().resolve(".kata/drill"))
                    : WorkFiles.ofLearner(kata);
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of " + kata.folder().name() + " can be made: " + e.getMessage(), e);
        }
    }

    private boolean questions(List<StudyCard> stretch) {
        List<QuestionCard> cards =
                stretch.stream().map(deck::question).flatMap(Optional::stream).toList();
        Dialogue dialogue = new Dialogue(surroundings.terminal(), in, columns);
        return new QuizSession(deck.shelf(), dialogue, tally, clock, Origin.DRILL, clock.millis()).run(cards);
    }

    /** What is due within a day, and how to go on. */
    private String next() {
        try {
            Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
            Progress now =
                    ProgressStore.of(surroundings.workspace(), clock.getZone()).read();
            long due = deck.cards().stream()
                    .map(now::memory)
                    .flatMap(Optional::stream)
                    .filter((Memory memory) -> memory.isDue(tomorrow))
                    .count();
            return due + (due == 1 ? " review is" : " reviews are") + " due by this time tomorrow: ./kata status";
        } catch (JournalUnavailable e) {
            return "./kata status";
        }
    }
}
