package katabase.dojo.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import katabase.catalogue.Kind;
import katabase.catalogue.Question;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.quiz.shelf.TopicShelf;
import katabase.journal.Answered;
import katabase.journal.EntryId;
import katabase.journal.Origin;

/** Asks questions one after the other; each answer is handed over before the outcome is told. */
public final class QuizSession {

    private final Shelf shelf;
    private final Dialogue dialogue;
    private final Consumer<Answered> memory;
    private final Clock clock;
    private final Origin origin;
    private final long seed;
    private final Score score = new Score();

    /**
     * @param shelf where the questions are
     * @param dialogue with the learner
     * @param memory takes each answer at once
     * @param clock tells when and how long
     * @param origin who asks
     * @param seed equal seeds shuffle equally
     */
    public QuizSession(
            Shelf shelf, Dialogue dialogue, Consumer<Answered> memory, Clock clock, Origin origin, long seed) {
        this.shelf = shelf;
        this.dialogue = dialogue;
        this.memory = memory;
        this.clock = clock;
        this.origin = origin;
        this.seed = seed;
    }

    /**
     * Asks all of them, or until the learner leaves, and tells the score.
     *
     * @return whether the learner stayed to the end
     */
    public boolean run(List<QuestionCard> cards) {
        boolean stays = asksAll(cards);
        summary(cards.size());
        return stays;
    }

    private boolean asksAll(List<QuestionCard> cards) {
        try {
            for (int number = 0; number < cards.size(); number++) {
                ask(cards.get(number), (number + 1) + " of " + cards.size());
            }
            return true;
        } catch (QuizEnded ended) {
            dialogue.gap();
            if (ended.reason() == QuizEnded.Reason.END_OF_INPUT && score.answered() < cards.size()) {
                dialogue.say("The input has ended, and so has the quiz.");
            }
            return false;
        }
    }

    private void ask(QuestionCard card, String progress) {
        TopicShelf topic = shelf.topic(card.topic()).orElseThrow();
        Question question = topic.read(card);
        Asking asking = Asking.of(question, seed);
        String heading = progress + "  " + card.topic() + ", " + card.levelName() + ", "
                + card.kind().name().toLowerCase(Locale.ROOT) + ", " + asking.how();
        dialogue.say("**" + heading + "**");
        dialogue.gap();
        dialogue.say(question.prompt());
        dialogue.gap();
        Instant shown = clock.instant();
        Asking.Answer answer = asking.ask(dialogue);
        Duration took = Duration.between(shown, clock.instant());
        dialogue.gap();
        Asking.Outcome outcome = answer.judge(dialogue);
        score.add(card, outcome.right());
        memory.accept(new Answered(
                EntryId.random(),
                clock.instant(),
                card.id(),
                outcome.right(),
                took.isNegative() ? Duration.ZERO : took,
                outcome.checklist(),
                origin));
        answer.explain(outcome, dialogue);
        after(question, card);
        new Pause(Evidence.of(question, asking.claims())).hold(dialogue);
    }

    private void after(Question question, QuestionCard card) {
        dialogue.gap();
        // The model answer of an open question has been shown.
        if (question.kind() != Kind.OPEN) {
            dialogue.say(question.explanation());
            dialogue.gap();
        }
        dialogue.line("source  " + question.source());
        Optional<String> kata = card.kataName();
        kata.ifPresent(name -> dialogue.line("kata    ./kata run " + name));
        dialogue.gap();
    }

    private void summary(int asked) {
        if (score.answered() == 0) {
            dialogue.say("No question was answered.");
            return;
        }
        dialogue.say("**" + score.right() + " of " + score.answered() + " right**"
                + (score.answered() < asked ? ", " + (asked - score.answered()) + " not answered" : ""));
        List<Score.Tally> weakest = score.weakest();
        if (!weakest.isEmpty()) {
            dialogue.line("Weakest:");
            weakest.forEach(tally -> dialogue.say(
                    "  " + tally.right() + " of " + tally.asked() + "  ",
                    shelf.topic(tally.topic())
                            .map(TopicShelf::concepts)
                            .map(titles -> titles.get(tally.concept()))
                            .orElse(tally.concept())));
        }
        score.katas().forEach(name -> dialogue.line("Practise it: ./kata run " + name));
    }
}
