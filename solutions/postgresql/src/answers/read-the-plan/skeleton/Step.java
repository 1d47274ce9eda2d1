package katabase.postgresql.read_the_plan;

import java.util.Optional;

/**
 * Given; nothing to do here: one node of an executed plan. All numbers are totals over all loops of the node, and 0 for
 * a node that was never executed.
 *
 * @param type "Node Type": Seq Scan, Index Scan, Sort ...
 * @param relation "Relation Name", if the node reads a table
 * @param index "Index Name", if the node reads an index
 * @param estimatedRows how many rows the planner expected
 * @param actualRows how many rows the node gave
 * @param removedRows how many rows a filter threw away ("Rows Removed by Filter")
 */
public record Step(
        String type,
        Optional<String> relation,
        Optional<String> index,
        long estimatedRows,
        long actualRows,
        long removedRows) {}
