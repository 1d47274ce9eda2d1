package katabase.postgresql.read_the_plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads executed plans. */
public final class Explainer {

    /** Executes a statement, undoes it, and tells what PostgreSQL did. */
    public List<Step> explain(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        Savepoint before = connection.setSavepoint();
        String plan;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("explain (analyze, verbose, buffers, format json) " + sql)) {
            row.next();
            plan = row.getString(1);
        } finally {
            connection.rollback(before);
            connection.commit();
            connection.setAutoCommit(true);
        }
        List<Step> steps = new ArrayList<>();
        Deque<JsonNode> open =
                new ArrayDeque<>(List.of(new JsonMapper().readTree(plan).path(0).path("Plan")));
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            steps.add(step(node));
            node.path("Plans").forEach(open::add);
        }
        return steps;
    }

    private static Step step(JsonNode node) {
        return new Step(
                node.path("Node Type").asString(),
                text(node, "Relation Name"),
                text(node, "Index Name"),
                total(node, "Plan Rows"),
                total(node, "Actual Rows"),
                total(node, "Rows Removed by Filter"));
    }

    private static Optional<String> text(JsonNode node, String label) {
        return node.has(label) ? Optional.of(node.path(label).asString()) : Optional.empty();
    }

    private static long total(JsonNode node, String label) {
        return Math.round(
                node.path(label).asDouble(0) * node.path("Actual Loops").asDouble());
    }

    /** The step whose estimate is off by the largest factor. */
    public Optional<Step> suspect(List<Step> steps) {
        return steps.stream().max(Comparator.comparingDouble(Explainer::factor));
    }

    private static double factor(Step step) {
        double estimated = Math.max(1, step.estimatedRows());
        double actual = Math.max(1, step.actualRows());
        return Math.max(estimated / actual, actual / estimated);
    }
}
