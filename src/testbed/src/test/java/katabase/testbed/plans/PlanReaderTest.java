package katabase.testbed.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What the two versions write differently, and what a plan of theirs may lack. */
final class PlanReaderTest {

    private final PlanReader reader = new PlanReader();

    @Test
    void rowsOfAllLoopsAreCountedAlsoWhereTheAverageHasDecimals() {
        PlanNode since18 = scan("\"Actual Rows\": 102.29, \"Actual Loops\": 7, \"Plan Rows\": 100");
        PlanNode until17 = scan("\"Actual Rows\": 102, \"Actual Loops\": 7, \"Plan Rows\": 100");

        assertThat(since18.rows()).isEqualTo(716);
        assertThat(until17.rows()).isEqualTo(714);
        assertThat(since18.estimatedRows()).isEqualTo(700);
    }

    @Test
    void whatWasThrownAwayIsCountedOverAllLoopsAndAllReasons() {
        PlanNode node = scan("\"Actual Rows\": 1, \"Actual Loops\": 3, \"Rows Removed by Filter\": 10,"
                + " \"Rows Removed by Index Recheck\": 2");

        assertThat(node.rowsRemoved()).isEqualTo(36);
    }

    @Test
    void nodeThatWasNeverExecutedHasNoRows() {
        PlanNode node = scan("\"Plan Rows\": 40, \"Actual Rows\": 0.00, \"Actual Loops\": 0");

        assertThat(node.rows()).isZero();
        assertThat(node.estimatedRows()).isEqualTo(40);
        assertThat(node).hasToString("Seq Scan on stay: never executed");
    }

    @Test
    void nodeIsTold() {
        PlanNode node = scan("\"Index Name\": \"stay_boat\", \"Plan Rows\": 5, \"Actual Rows\": 1, \"Actual Loops\": 2,"
                + " \"Index Cond\": \"(id = 7)\", \"Sort Key\": [\"a\", \"b DESC\"], \"Heap Fetches\": 2,"
                + " \"Rows Removed by Filter\": 1, \"Shared Hit Blocks\": 4, \"Shared Read Blocks\": 3");

        assertThat(node)
                .hasToString("Seq Scan using stay_boat on stay: 2 rows (10 estimated) in 2 loops, 2 rows thrown away,"
                        + " 2 heap fetches, 7 pages; Index Cond: (id = 7); Sort Key: a, b DESC");
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read("[{}]"));
    }

    private PlanNode scan(String fields) {
        return reader.read("[{\"Plan\": {\"Node Type\": \"Seq Scan\", \"Relation Name\": \"stay\", " + fields + "}}]");
    }
}
