package katabase.dojo.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Kind;
import katabase.catalogue.Location;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.kata.Level;

/**
 * Puts together what an importer found of one question.
 *
 * @param name its title or id; blank, if it has none
 * @param tags what else it is
 * @param prompt what is asked
 * @param feedback what is told after the answer
 * @param line where it stands
 */
record Facts(String name, Tags tags, String prompt, Feedback feedback, int line) {

    private static final Path ANY = Path.of("import");

    /** A question of options; kind, if its tags do not tell it, follows from how many are right. */
    Question choice(List<Option> options) {
        long right = options.stream().filter(Option::correct).count();
        boolean one = right == 1 && !tags.kind().equals(Optional.of(Kind.MULTIPLE));
        if (!one) {
            return question(new Task.Multiple(options));
        }
        return question(
                tags.kind().equals(Optional.of(Kind.PREDICT)) ? new Task.Predict(options) : new Task.Single(options));
    }

    /** A question of steps, which are given in the right order. */
    Question order(List<String> steps) {
        List<String> reasons = feedback.reasons()
                .filter(list -> list.size() == steps.size())
                .orElseGet(() -> steps.stream().map(step -> ToBeWritten.TEXT).toList());
        List<Step> options = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            options.add(new Step(steps.get(number), reasons.get(number)));
        }
        return question(new Task.Order(options));
    }

    /** A question that is answered in free words. */
    Question open() {
        return question(new Task.Open(feedback.points().orElseGet(ToBeWritten::checklist)));
    }

    Question question(Task task) {
        return new Question(
                Slugs.of(name.isBlank() ? prompt : name),
                tags.concepts().isEmpty() ? List.of(ToBeWritten.CONCEPT) : tags.concepts(),
                tags.level().orElse(Level.MID),
                prompt,
                task,
                feedback.explanation().isBlank() ? ToBeWritten.TEXT : feedback.explanation(),
                feedback.source().orElse(ToBeWritten.SOURCE),
                tags.kata(),
                Optional.empty(),
                Optional.empty(),
                new Location(ANY, line));
    }
}
