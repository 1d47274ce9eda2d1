package katabase.dojo.interview.solo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.terminal.Look;
import katabase.testbed.report.Paragraph;

/**
 * What is always seen: which part is on, and how much time is left.
 *
 * @param proceedings where the interview stands
 * @param now what time it is
 */
record Heading(Proceedings proceedings, Instant now) {

    private static final Duration SOON = Duration.ofMinutes(1);

    List<String> lines(Look look) {
        List<String> lines = new ArrayList<>();
        int number = proceedings.clock().part() + 1;
        int parts = proceedings.plan().parts().size();
        Optional<Part> part = proceedings.part();
        String title = proceedings.plan().template() + "  "
                + part.map(one -> "part " + number + " of " + parts + ": " + one.name())
                        .orElse("all parts are over");
        new Paragraph(look.columns())
                .lines(title)
                .forEach(line -> lines.add(look.paint().bold(line)));
        new Paragraph(look.columns())
                .lines(part.map(this::times).orElseGet(this::stopped))
                .forEach(line -> lines.add(urgent() ? look.paint().yellow(line) : line));
        return lines;
    }

    private boolean urgent() {
        return !proceedings.isDebriefing()
                && (proceedings.leftOfPart(now).compareTo(SOON) < 0
                        || proceedings.left(now).compareTo(SOON) < 0);
    }

    private String times(Part part) {
        return "part " + left(proceedings.leftOfPart(now), part.time()) + "   all "
                + left(proceedings.left(now), proceedings.plan().time())
                + (proceedings.clock().running() ? "" : "   (the clock stands still)");
    }

    private static String left(Duration left, Duration whole) {
        String words = left.isNegative() ? "over by " + Times.clock(left) : Times.clock(left) + " left";
        return words + " of " + Times.clock(whole);
    }

    private String stopped() {
        return Times.clock(proceedings.clock().used(now)) + " of "
                + Times.clock(proceedings.plan().time()) + " used";
    }
}
