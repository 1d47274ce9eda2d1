package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import katabase.catalogue.Kind;
import katabase.catalogue.Question;
import katabase.catalogue.Task;

/** The options of a question as they are shown, and which answers to it are right. */
public sealed interface AnswerSheet permits ChoiceSheet, OrderSheet {

    /** Says in a few words how it is answered: "one is right". */
    String how();

    /** What is shown, in Markdown, in this order. */
    List<String> texts();

    /** The options that were typed, counted from 0; nothing, if that is no answer. */
    Optional<List<Integer>> read(String typed);

    /** Whether an answer is right. */
    boolean isRight(List<Integer> chosen);

    /** The right answer. */
    List<Integer> right();

    /** Why the wrong ones among some options are wrong, as the question says it of each of them. */
    List<String> whysNot(List<Integer> chosen);

    /** What an answer looks like: "Type one letter, a to d." */
    String help();

    /** What an option is called, counted from 0: "a". */
    default String label(int option) {
        return new Labels(texts().size()).of(option);
    }

    /** What some options are called, as they are typed: "ac". */
    default String labels(List<Integer> options) {
        return new Labels(texts().size()).all(options);
    }

    /**
     * Gives the one for a question.
     *
     * @param question what is asked
     * @param seed equal seeds shuffle equally
     * @return empty for an open question, which has no options
     */
    static Optional<AnswerSheet> of(Question question, long seed) {
        Shuffle shuffle = new Shuffle(seed, question.id());
        Task task = question.task();
        if (task instanceof Task.Order order) {
            return Optional.of(new OrderSheet(order.options(), shuffle.otherThan(order.options())));
        }
        return task.choices().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChoiceSheet(shuffle.of(task.choices()), task.kind() == Kind.MULTIPLE));
    }
}
