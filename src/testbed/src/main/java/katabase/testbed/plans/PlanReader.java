package katabase.testbed.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) says, of PostgreSQL 17 and 18. */
final class PlanReader {

    private static final List<String> CONDITIONS = List.of(
            "Index Cond", "Recheck Cond", "Filter", "Order By", "Join Filter", "Hash Cond", "Merge Cond", "Sort Key");
    private static final List<String> REMOVALS =
            List.of("Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter");

    private final JsonMapper json = new JsonMapper();

    /** The top node of a plan. */
    PlanNode read(String explained) {
        return node(json.readTree(explained).path(0).path("Plan"));
    }

    private PlanNode node(JsonNode plan) {
        double loops = number(plan, "Actual Loops");
        return new PlanNode(
                text(plan, "Node Type").orElseThrow(() -> new IllegalArgumentException("no plan: " + plan)),
                text(plan, "Relation Name"),
                text(plan, "Index Name"),
                CONDITIONS.stream().flatMap(label -> condition(plan, label)).toList(),
                Math.round(number(plan, "Plan Rows") * Math.max(1, loops)),
                // An average: whole numbers up to PostgreSQL 17, two decimals since 18.
                Math.round(number(plan, "Actual Rows") * loops),
                Math.round(loops),
                Math.round(REMOVALS.stream()
                                .mapToDouble(label -> number(plan, label))
                                .sum()
                        * loops),
                Math.round(number(plan, "Heap Fetches")),
                Math.round(number(plan, "Shared Hit Blocks") + number(plan, "Shared Read Blocks")),
                children(plan).map(this::node).toList());
    }

    private static Stream<JsonNode> children(JsonNode plan) {
        return plan.path("Plans").values().stream();
    }

    private static Stream<String> condition(JsonNode plan, String label) {
        JsonNode value = plan.path(label);
        String text = value.isArray()
                ? String.join(
                        ", ", value.values().stream().map(JsonNode::asString).toList())
                : value.asString("");
        return text.isEmpty() ? Stream.empty() : Stream.of(label + ": " + text);
    }

    private static Optional<String> text(JsonNode plan, String label) {
        return Optional.of(plan.path(label).asString("")).filter(text -> !text.isEmpty());
    }

    private static double number(JsonNode plan, String label) {
        return plan.path(label).asDouble(0);
    }
}
