package katabase.testbed.plans;

import java.util.ArrayList;
import java.util.List;

/** A plan for people: one line for each node. */
final class PlanText {

    private static final int LINES = 12;
    private static final int WIDTH = 200;

    private final List<String> lines = new ArrayList<>();

    PlanText(PlanNode top) {
        add(top, 1);
    }

    private void add(PlanNode node, int depth) {
        String text = node.toString();
        lines.add("  ".repeat(depth) + (text.length() > WIDTH ? text.substring(0, WIDTH) + " ..." : text));
        node.children().forEach(child -> add(child, depth + 1));
    }

    String lines() {
        String shown = String.join(
                "", lines.stream().limit(LINES).map(line -> "\n" + line).toList());
        return lines.size() > LINES ? shown + "\n  ... and " + (lines.size() - LINES) + " more nodes" : shown;
    }
}
