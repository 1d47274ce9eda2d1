package katabase.dojo.interview.pair;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import katabase.catalogue.Option;
import katabase.dojo.quiz.AnswerSheet;

/**
 * The options of a question, as text.
 *
 * @param sheet the options
 */
record SheetText(AnswerSheet sheet) {

    /** All of them, each with its letter. */
    String options() {
        return IntStream.range(0, sheet.texts().size()).mapToObj(this::option).collect(Collectors.joining("\n"));
    }

    private String option(int number) {
        return "- **" + sheet.label(number) + "** "
                + sheet.texts().get(number).strip().replace("\n", "\n  ");
    }

    /** Why each wrong one is wrong; empty if none is. */
    String wrong(List<Option> choices) {
        return choices.stream()
                .filter(option -> !option.correct())
                .map(option -> "- **" + sheet.label(sheet.texts().indexOf(option.text())) + "** "
                        + option.why().strip().replace("\n", "\n  "))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Which are right: "b", or "ac". */
    String right() {
        return sheet.labels(sheet.right());
    }
}
