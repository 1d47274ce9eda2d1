package katabase.testbed.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One node of an executed plan. Rows are totals over all loops, although PostgreSQL reports the average of one loop.
 *
 * @param kind the node type: "Seq Scan", "Index Only Scan", "Sort" ...
 * @param relation the table that it reads
 * @param index the index that it reads
 * @param conditions what it applies, as PostgreSQL writes it, each under its label: "Index Cond: (id = 7)"
 * @param estimatedRows how many rows the planner expected of all loops that were executed, or of one if none was
 * @param rows how many rows it gave, in all loops
 * @param loops how often it was executed; 0 if never
 * @param rowsRemoved how many rows it read and threw away by a filter or a recheck, in all loops
 * @param heapFetches how many rows of an index-only scan had to be looked up in the table all the same
 * @param pages how many pages it and the nodes below it read, from the cache or not
 * @param children the nodes that feed it, sub-plans and CTEs included
 */
public record PlanNode(
        String kind,
        Optional<String> relation,
        Optional<String> index,
        List<String> conditions,
        long estimatedRows,
        long rows,
        long loops,
        long rowsRemoved,
        long heapFetches,
        long pages,
        List<PlanNode> children) {

    public PlanNode {
        conditions = List.copyOf(conditions);
        children = List.copyOf(children);
    }

    /** This node and all below it, each before those that feed it. */
    public Stream<PlanNode> andAllBelow() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::andAllBelow));
    }

    /** The node on one line: "Index Scan using stay_boat on stay: 5 rows (7 estimated), 4 pages". */
    @Override
    public String toString() {
        String place = index.map(name -> " using " + name).orElse("")
                + relation.map(name -> " on " + name).orElse("");
        if (loops == 0) {
            return kind + place + ": never executed";
        }
        return kind + place + ": " + counted(rows, "row") + " (" + estimatedRows + " estimated)"
                + (loops > 1 ? " in " + loops + " loops" : "")
                + (rowsRemoved > 0 ? ", " + counted(rowsRemoved, "row") + " thrown away" : "")
                + (heapFetches > 0 ? ", " + counted(heapFetches, "heap fetch") : "")
                + ", " + counted(pages, "page")
                + conditions.stream().map(condition -> "; " + condition).reduce("", String::concat);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : what.endsWith("h") ? "es" : "s");
    }
}
