package katabase.postgresql.read_the_plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads executed plans. */
public final class Explainer {

    /** Executes a statement, undoes it, and tells what PostgreSQL did. */
    public List<Step> explain(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("explain (analyze, timing off, format json) " + sql)) {
            row.next();
            List<Step> steps = new ArrayList<>();
            collect(new JsonMapper().readTree(row.getString(1)).path(0).path("Plan"), steps);
            return steps;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void collect(JsonNode node, List<Step> steps) {
        steps.add(new Step(
                node.path("Node Type").asString(),
                text(node, "Relation Name"),
                text(node, "Index Name"),
                total(node, "Plan Rows"),
                total(node, "Actual Rows"),
                total(node, "Rows Removed by Filter")));
        node.path("Plans").forEach(child -> collect(child, steps));
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
        long estimated = Math.max(1, step.estimatedRows());
        long actual = Math.max(1, step.actualRows());
        return Math.max(estimated, actual) / Math.min(estimated, actual);
    }
}
