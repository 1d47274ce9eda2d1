package katabase.rules.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Option;
import katabase.catalogue.Proof;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * The same question with another answer said to be right.
 *
 * @param question a question with a proof
 */
record WrongKey(Question question) {

    /** The changed question; empty for an open one, which has no options. */
    Optional<Question> changed() {
        Task task = question.task();
        if (task instanceof Task.Order order) {
            return Optional.of(with(new Task.Order(turned(order.options())), proof()));
        }
        if (task instanceof Task.Predict predict) {
            Option wrong = refuted(predict.options());
            Proof other = new Proof(
                    proof().language(),
                    proof().code(),
                    wrong.shows().orElseThrow().text());
            return Optional.of(with(new Task.Predict(exchanged(predict.options(), wrong)), other));
        }
        if (task instanceof Task.Single single) {
            List<Option> options = exchanged(single.options(), refuted(single.options()));
            return Optional.of(with(new Task.Single(options), proof()));
        }
        if (task instanceof Task.Multiple multiple) {
            List<Option> options = exchanged(multiple.options(), refuted(multiple.options()));
            return Optional.of(with(new Task.Multiple(options), proof()));
        }
        return Optional.empty();
    }

    private static Option refuted(List<Option> options) {
        return options.stream()
                .filter(option -> !option.correct() && option.shows().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Option> exchanged(List<Option> options, Option wrong) {
        return options.stream()
                .map(option -> option.equals(wrong) || option.correct()
                        ? new Option(option.text(), !option.correct(), option.why(), option.shows())
                        : option)
                .toList();
    }

    private static List<Step> turned(List<Step> steps) {
        List<Step> turned = new ArrayList<>(steps);
        Collections.reverse(turned);
        return turned;
    }

    private Proof proof() {
        return question.proof().orElseThrow();
    }

    private Question with(Task task, Proof proof) {
        return new Question(
                question.id(),
                question.concepts(),
                question.level(),
                question.prompt(),
                task,
                question.explanation(),
                question.source(),
                question.kata(),
                Optional.of(proof),
                question.unproven(),
                question.location());
    }
}
