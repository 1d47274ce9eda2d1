package katabase.testbed.plans;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import katabase.testbed.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL executed a statement. Nothing in it depends on the speed of the machine.
 *
 * @param sql the statement
 * @param top the plan's top node
 */
public record Plan(String sql, PlanNode top) {

    /**
     * Executes a statement in a session of its own, undoes it, and gives its plan.
     *
     * @param sql one SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES or WITH, with ? for parameters
     * @param parameters values as {@link java.sql.PreparedStatement#setObject} takes them
     * @throws PlanFailure if PostgreSQL refuses it
     */
    public static Plan of(Database database, String sql, @Nullable Object... parameters) {
        try (Connection connection = database.connect()) {
            return of(connection, sql, parameters);
        } catch (SQLException e) {
            throw new PlanFailure(sql, e);
        }
    }

    /**
     * The same in the state, with the settings and in the transaction of a session, which is left as it was.
     *
     * @throws PlanFailure if PostgreSQL refuses it
     */
    public static Plan of(Connection connection, String sql, @Nullable Object... parameters) {
        try {
            return new Explanation(connection).of(sql, statement -> {
                for (int index = 0; index < parameters.length; index++) {
                    statement.setObject(index + 1, parameters[index]);
                }
            });
        } catch (SQLException e) {
            throw new PlanFailure(sql, e);
        }
    }

    /** All nodes, each before those that feed it. */
    public List<PlanNode> nodes() {
        return top.andAllBelow().toList();
    }

    /** The nodes of some kinds, such as "Sort" and "Incremental Sort". */
    public List<PlanNode> nodes(String... kinds) {
        return nodes().stream()
                .filter(node -> List.of(kinds).contains(node.kind()))
                .toList();
    }

    /** The nodes that read a table, and were executed. */
    public List<PlanNode> on(String relation) {
        return nodes().stream()
                .filter(node -> node.loops() > 0)
                .filter(node -> node.relation().filter(relation::equals).isPresent())
                .toList();
    }

    /** The names of the indexes that were read, in alphabetical order. */
    public Set<String> indexes() {
        Set<String> names = new TreeSet<>();
        nodes().stream()
                .filter(node -> node.loops() > 0)
                .forEach(node -> node.index().ifPresent(names::add));
        return names;
    }

    /** How many pages were read, from the cache or not; planning is not counted. */
    public long pages() {
        return top.pages();
    }

    /** How many rows were read and thrown away. */
    public long rowsRemoved() {
        return nodes().stream().mapToLong(PlanNode::rowsRemoved).sum();
    }

    /** How many rows of index-only scans had to be looked up in their table all the same. */
    public long heapFetches() {
        return nodes().stream().mapToLong(PlanNode::heapFetches).sum();
    }

    /**
     * Fails if more pages were read.
     *
     * @param most the limit
     * @param what what the statement is for: "the last 20 stays of a boat"
     * @param why the mistake that this usually is, and what it costs in production
     */
    public void readsAtMost(long most, String what, String why) {
        new Plans(List.of(this)).readAtMost(most, what, why);
    }

    /**
     * Fails if the plan has a node of one of these kinds.
     *
     * @param what what the statement is for
     * @param why the mistake that this usually is
     * @param kinds such as "Sort" and "Incremental Sort"
     */
    public void doesWithout(String what, String why, String... kinds) {
        for (PlanNode unwanted : nodes(kinds)) {
            throw new AssertionError(what + " was planned with a " + unwanted.kind() + " node: " + why + this);
        }
    }

    /** The nodes on lines of their own, each after a line break, indented by depth, the largest plans shortened. */
    @Override
    public String toString() {
        return new PlanText(top).lines();
    }
}
