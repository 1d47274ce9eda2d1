package katabase.dojo.interview.pair;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Which are right: "b", or "ac". */
    String right() {
        return sheet.labels(sheet.right());
    }
}
