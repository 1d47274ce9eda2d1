package katabase.dojo.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;
import katabase.dojo.terminal.Margin;

/**
 * A plan, as lines. What exactly is asked stays a surprise.
 *
 * @param plan what is asked
 * @param columns the longest line
 */
record PlanText(InterviewPlan plan, int columns) {

    List<String> lines() {
        Margin margin = new Margin(columns);
        List<String> lines = new ArrayList<>(margin.put(
                "",
                plan.title() + " (" + plan.template() + ", "
                        + plan.level().name().toLowerCase(Locale.ROOT) + "), "
                        + plan.time().toMinutes() + " min, seed " + plan.seed()));
        for (Part part : plan.parts()) {
            lines.addAll(margin.put(Times.clock(part.time()), words(part)));
        }
        return lines;
    }

    private static String words(Part part) {
        if (part instanceof Part.WarmUp warmUp) {
            return "warm-up: " + Times.count(warmUp.questions().size(), "question");
        } else if (part instanceof Part.Coding) {
            return "a kata";
        } else if (part instanceof Part.FollowUps followUps) {
            return "follow-ups: " + Times.count(followUps.questions().size(), "question");
        }
        return "a design discussion";
    }
}
