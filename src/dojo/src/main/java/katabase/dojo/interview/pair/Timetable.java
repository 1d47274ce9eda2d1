package katabase.dojo.interview.pair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;

/**
 * When each part begins.
 *
 * @param plan what is asked
 */
record Timetable(InterviewPlan plan) {

    String markdown() {
        List<String> lines = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (Part part : plan.parts()) {
            lines.add("- from " + Times.clock(start) + ": " + part.name() + ", " + Times.words(part.time()));
            start = start.plus(part.time());
        }
        return plan.template() + ", " + plan.level().name().toLowerCase(Locale.ROOT) + ", seed " + plan.seed() + ", "
                + Times.words(plan.time()) + ":\n\n" + String.join("\n", lines);
    }
}
