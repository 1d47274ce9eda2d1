package katabase.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import katabase.catalogue.Claim;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * A question beside what its proof printed.
 *
 * @param question a question with a proof
 * @param output what its proof printed
 */
record Proven(Question question, String output) {

    /** What is wrong with it, a line each: where it stands, what, and what to do. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        String yields = question.proof().orElseThrow().yields();
        if (!output.strip().equals(yields.strip())) {
            breaches.add(line("its proof yields \"" + shown(output) + "\" and not \"" + shown(yields)
                    + "\": correct the" + " question, or \"yields\""));
        }
        Task task = question.task();
        if (task instanceof Task.Order order) {
            requireOrder(order.options(), breaches);
        } else if (!task.choices().isEmpty()) {
            requireTruth(task.choices(), breaches);
        }
        return breaches;
    }

    private void requireTruth(List<Option> options, List<String> breaches) {
        for (Option option : options) {
            boolean seen = option.shows().filter(claim -> claim.holds(output)).isPresent();
            if (option.correct() && option.shows().isEmpty()) {
                breaches.add(line("the right option \"" + shown(option.text())
                        + "\" does not say what the proof shows of it: add \"shows\""));
            } else if (option.correct() && !seen) {
                breaches.add(
                        line("the option \"" + shown(option.text()) + "\" is said to be right, and the proof yields \""
                                + shown(output) + "\": correct the one that is wrong"));
            } else if (!option.correct() && seen) {
                breaches.add(line("the option \"" + shown(option.text())
                        + "\" is said to be wrong, and the proof shows it: correct the one that is wrong"));
            }
        }
        if (options.stream()
                .noneMatch(option -> !option.correct() && option.shows().isPresent())) {
            breaches.add(line("its proof refutes no wrong option: add \"shows\" to one that claims something"));
        }
    }

    private void requireOrder(List<Step> steps, List<String> breaches) {
        int last = 0;
        int seen = 0;
        for (Step step : steps) {
            if (step.shows().isPresent()) {
                Claim claim = step.shows().orElseThrow();
                OptionalInt end = claim.end(output);
                if (end.isEmpty() || end.getAsInt() <= last) {
                    breaches.add(
                            line("the step \"" + shown(step.text()) + "\" is not seen in the proof after those before"
                                    + " it: correct the order, or \"shows\""));
                    return;
                }
                last = end.getAsInt();
                seen++;
            }
        }
        if (seen < 2) {
            breaches.add(line("its proof shows no order: add \"shows\" to the steps"));
        }
    }

    private String line(String what) {
        return question.location().text() + ": question \"" + question.id() + "\": " + what;
    }

    private static String shown(String text) {
        return text.strip().replace("\n", "\\n");
    }
}
