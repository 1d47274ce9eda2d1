package katabase.postgresql.read_the_plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import katabase.kata.NotSolvedYet;

/**
 * <h2>What the database really did</h2>
 *
 * At Kielwasser every pull request with a new query gets a comment: the plan as PostgreSQL executed it on a copy of the
 * data, and the step in which the planner was most wrong. Whoever reviews should not have to read 200 lines of JSON.
 * EXPLAIN (ANALYZE, FORMAT JSON) answers with one row and one column, such as this, shortened:
 *
 * <pre>
 * [{"Plan": {"Node Type": "Nested Loop", "Plan Rows": 700, "Actual Rows": 716.00, "Actual Loops": 1,
 *            "Plans": [{"Node Type": "Function Scan", "Plan Rows": 7, "Actual Rows": 7.00, "Actual Loops": 1},
 *                      {"Node Type": "Seq Scan", "Relation Name": "stay", "Plan Rows": 100, "Actual Rows": 102.29,
 *                       "Actual Loops": 7, "Rows Removed by Filter": 4898}]}}]
 * </pre>
 *
 * A node's sub-plans, CTEs and inputs all stand in its "Plans". Labels that do not apply to a node are missing. Row
 * counts are averages of one loop; since PostgreSQL 18 those of "Actual Rows" have two decimals.
 *
 * <p>The tables (src/test/resources, schema.sql), with 200 boats and 5,000 stays:
 *
 * <pre>
 * boat (id bigint primary key, hull text not null)
 * stay (id bigint primary key, code text not null, boat_id bigint not null references boat, fee_cents integer not null)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write the two methods of this class. {@link Step} is given, and Jackson reads JSON:
 * {@code new JsonMapper().readTree(text)} of {@code tools.jackson.databind.json.JsonMapper}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code explain} of a SELECT finds the sequential scan with its table, the rows that it gave and those that it
 *       removed; and when there is an index for it, the index scan with the name of the index.
 *   <li>The connection is in autocommit mode before and after. {@code explain} of a DELETE leaves the rows where they
 *       are. What PostgreSQL refuses comes out as the SQLException that it is, and no transaction stays open.
 *   <li>Every node of the plan is there, in any order: both sides of joins, sub-plans and CTEs, at any depth.
 *   <li>{@code suspect} is the step whose estimate is off by the largest factor, too high or too low: the larger of
 *       estimatedRows and actualRows divided by the smaller, each counted as at least 1. If several have that factor,
 *       it is one of them; without steps it is empty. A node that was never executed has three times 0, and is
 *       suspect only if nothing else is.
 *   <li>All numbers are totals over all loops, rounded to whole rows: in the example the Seq Scan was expected to give
 *       700 rows, gave 716 and removed 34,286.
 * </ol>
 */
public final class Explainer {

    /**
     * Executes a statement, undoes it, and tells what PostgreSQL did.
     *
     * @param sql one SELECT, INSERT, UPDATE or DELETE without parameters
     * @return the nodes of its plan, in any order
     * @throws SQLException if PostgreSQL refuses it
     */
    public List<Step> explain(Connection connection, String sql) throws SQLException {
        throw new NotSolvedYet();
    }

    /** The step whose estimate is off by the largest factor. */
    public Optional<Step> suspect(List<Step> steps) {
        throw new NotSolvedYet();
    }
}
