package katabase.postgresql.read_the_plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads executed plans. */
public final class Explainer {

    private static final String NODES = """
            with recursive node (plan) as (
                select cast(? as jsonb) #> '{0,Plan}'
                union all
                select child.plan from node, jsonb_array_elements(node.plan -> 'Plans') as child (plan)
            )
            select plan ->> 'Node Type', plan ->> 'Relation Name', plan ->> 'Index Name',
                   round((plan ->> 'Plan Rows')::numeric * (plan ->> 'Actual Loops')::numeric),
                   round((plan ->> 'Actual Rows')::numeric * (plan ->> 'Actual Loops')::numeric),
                   round(coalesce((plan ->> 'Rows Removed by Filter')::numeric, 0) * (plan ->> 'Actual Loops')::numeric)
              from node""";

    /** Executes a statement, undoes it, and lets PostgreSQL read its own plan. */
    public List<Step> explain(Connection connection, String sql) throws SQLException {
        String plan = executed(connection, sql);
        try (PreparedStatement select = connection.prepareStatement(NODES)) {
            select.setString(1, plan);
            List<Step> steps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new Step(
                            row.getString(1),
                            Optional.ofNullable(row.getString(2)),
                            Optional.ofNullable(row.getString(3)),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6)));
                }
            }
            return steps;
        }
    }

    private static String executed(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("explain (analyze, format json) " + sql)) {
            row.next();
            return row.getString(1);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
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
