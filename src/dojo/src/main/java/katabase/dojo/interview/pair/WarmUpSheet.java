package katabase.dojo.interview.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import katabase.catalogue.Question;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;

/**
 * The warm-up's questions, numbered as on both papers, so that two people can name one.
 *
 * @param warmUp what is asked
 * @param content its texts
 */
record WarmUpSheet(Part.WarmUp warmUp, InterviewContent content) {

    /**
     * The sheet.
     *
     * @param body what a paper says of a question below its number
     */
    String markdown(Function<Question, String> body) {
        List<String> blocks = new ArrayList<>(List.of("## Warm-up, " + Times.words(warmUp.time())));
        for (String id : warmUp.questions()) {
            content.question(id)
                    .ifPresent(question -> blocks.add("### Question " + blocks.size() + "\n\n" + body.apply(question)));
        }
        return String.join("\n\n", blocks);
    }
}
