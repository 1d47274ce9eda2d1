package katabase.postgresql.read_the_plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.plans.Plan;
import katabase.testbed.plans.PlanNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 2,
        title = "What the database really did",
        level = Level.MID,
        minutes = 25,
        concepts = {"explain-query-plan", "explain-loops-and-rows", "scan-types"},
        start = Explainer.class)
final class ReadThePlanTest {

    private static final int STAYS = 5_000;

    private final Explainer explainer = new Explainer();
    private Database database;
    private Connection connection;
    private Chance chance;

    @BeforeEach
    void open(Database database, Connection connection, Chance chance) {
        this.database = database;
        this.connection = connection;
        this.chance = chance;
    }

    @Test
    @Order(1)
    @DisplayName("explain: finds the sequential scan, and with an index the index scan and its name")
    void seesScans() {
        String all = "select * from stay where fee_cents = " + 100 * chance.number(0, 49);
        long hits = database.rows(all).size();

        Step scan = only("Seq Scan", all);
        assertThat(scan.relation())
                .withFailMessage("%s reads the table stay, and your Seq Scan names %s", all, scan.relation())
                .contains("stay");
        assertThat(scan.index())
                .withFailMessage("a sequential scan reads no index, and yours names %s", scan.index())
                .isEmpty();
        assertThat(List.of(scan.estimatedRows(), scan.actualRows(), scan.removedRows()))
                .withFailMessage(
                        "the Seq Scan of %s was expected to give 100 rows, gave %d and removed %d by its"
                                + " filter; in this"
                                + " order you say %d, %d and %d",
                        all, hits, STAYS - hits, scan.estimatedRows(), scan.actualRows(), scan.removedRows())
                .containsExactly(100L, hits, STAYS - hits);

        String index = "stay_" + chance.word().toLowerCase(java.util.Locale.ROOT) + "_" + chance.number(10, 99);
        String one = "select * from stay where code = 'S" + chance.number(1, STAYS) + "'";
        assertThat(only("Seq Scan", one).relation()).contains("stay");
        database.execute("create unique index " + index + " on stay (code)");
        database.execute("analyze stay");
        Step found = only("Index Scan", one);
        assertThat(List.of(found.relation(), found.index()))
                .withFailMessage(
                        "%s reads the table stay by the index %s; your Index Scan names %s and %s",
                        one, index, found.relation(), found.index())
                .containsExactly(Optional.of("stay"), Optional.of(index));
    }

    @Test
    @Order(2)
    @DisplayName("explain: a DELETE leaves the rows; what is refused is an SQLException, and no transaction stays open")
    void changesNothing() throws SQLException {
        int boat = chance.number(1, 200);
        String delete = "delete from stay where boat_id = " + boat;
        long before = database.count("stay", "boat_id = ?", boat);

        List<Step> steps = explain(delete);
        long left = database.count("stay", "boat_id = ?", boat);
        assertThat(left)
                .withFailMessage(
                        "explain(%s), and %d of %d stays are gone: EXPLAIN ANALYZE really executes the"
                                + " statement. Somebody"
                                + " has to undo it",
                        delete, before - left, before)
                .isEqualTo(before);
        assertThat(steps)
                .withFailMessage("the DELETE read %d rows of stay, but no step says so: %s", before, steps)
                .anyMatch(step -> step.relation().equals(Optional.of("stay")) && step.actualRows() == before);
        requireAutoCommit("after explain(" + delete + ")");

        String refused = "delete from boat where id = " + boat;
        SQLException refusal = Outcome.of(() -> explainer.explain(connection, refused))
                .refusal(SQLException.class, refused + " is refused, since the boat has stays; explain should say so");
        assertThat(refusal.getSQLState())
                .withFailMessage("%s is refused with 23503, and explain threw %s", refused, refusal)
                .isEqualTo("23503");
        requireAutoCommit("after a statement that PostgreSQL refused");
        assertThat(Outcome.of(() -> explainer.explain(connection, delete)).returned())
                .withFailMessage("after a statement that PostgreSQL refused, the same connection explains nothing more")
                .isTrue();
    }

    @Test
    @Order(3)
    @DisplayName("explain: every node is there, both sides of joins, sub-plans and CTEs, at any depth")
    void seesEveryNode() {
        int fee = 100 * chance.number(5, 40);
        requireAllNodes("select * from stay order by fee_cents, code limit 5");
        requireAllNodes("select hull, sum(fee_cents) from stay join boat on boat.id = boat_id where fee_cents > " + fee
                + " group by hull order by 2 desc limit 3");
        requireAllNodes("with dear as materialized (select boat_id, max(fee_cents) as most from stay group by boat_id)"
                + " select hull, (select count(*) from stay where boat_id = boat.id and fee_cents < " + fee + ")"
                + " from boat where id in (select boat_id from dear where most > " + fee + ")"
                + " or id not in (select boat_id from stay where fee_cents = " + fee + ")"
                + " union all select 'all', (select count(*) from dear)");
    }

    @Test
    @Order(4)
    @DisplayName("suspect: the largest factor, too high or too low; never a step that was not executed")
    void findsTheSuspect() {
        int rows = chance.number(100, 900);
        Step good = step("Sort", rows, rows + 3);
        Step high = step("Hash Join", rows * 4, rows);
        Step low = step("Seq Scan", rows, rows * 6);
        Step empty = step("Index Scan", 3, 0);
        Step unexecuted = step("Bitmap Heap Scan", 0, 0);

        requireSuspect(Optional.of(low), List.of(good, high, low, empty, unexecuted));
        requireSuspect(Optional.of(low), List.of(unexecuted, empty, low, high, good));
        requireSuspect(Optional.of(high), List.of(unexecuted, good, high, empty));
        requireSuspect(Optional.of(empty), List.of(unexecuted, good, empty));
        requireSuspect(Optional.of(step("Limit", 2, 1)), List.of(unexecuted, step("Limit", 2, 1)));
        requireSuspect(Optional.empty(), List.of());
        Step many = step("Aggregate", rows * 50, rows * 40);
        Step few = step("Index Only Scan", 1, 60);
        requireSuspect(Optional.of(few), List.of(many, few, good));
        requireSuspect(Optional.of(few), List.of(few, many, good));
        Step nearlyTwice = step("Unique", rows * 19, rows * 10);
        requireSuspect(Optional.of(nearlyTwice), List.of(good, nearlyTwice, many));
        requireSuspect(Optional.of(nearlyTwice), List.of(many, good, nearlyTwice));

        String sql = "select id from stay where boat_id = 1 union all select id from boat where hull <> 'x' limit 5";
        List<Step> boats = explain(sql).stream()
                .filter(step -> step.relation().equals(Optional.of("boat")))
                .toList();
        assertThat(boats)
                .withFailMessage(
                        "%s has its 5 rows before it comes to boat: that scan is never executed (Actual Loops"
                                + " is 0), so its"
                                + " three numbers are 0; you say %s",
                        sql, boats)
                .containsExactly(new Step("Seq Scan", Optional.of("boat"), Optional.empty(), 0, 0, 0));
    }

    @Test
    @Order(5)
    @DisplayName("explain: totals over all loops, whatever the average of one loop is")
    void countsAllLoops() {
        int loops = chance.number(6, 9);
        long total = 0;
        List<Integer> counts = new ArrayList<>();
        while (counts.size() < loops || total % loops == 0) {
            counts.clear();
            total = 0;
            for (int boat = 1; boat <= loops; boat++) {
                counts.add(chance.number(80, 130));
                total += counts.get(boat - 1);
            }
        }
        for (int boat = 1; boat <= loops; boat++) {
            database.execute("insert into boat values (?, 'L')", 1000L + boat);
            database.execute(
                    "insert into stay select ? * 10000 + n, 'L', ?, 0 from generate_series(1, ?) n",
                    1000L + boat,
                    1000L + boat,
                    counts.get(boat - 1));
        }
        String loop =
                "select n, s.id from generate_series(1001, %d) n, lateral (select id from stay where %s offset 0) s";
        String byBoat = loop.formatted(1000 + loops, "boat_id = n");
        Step scan = only("Seq Scan", byBoat);
        assertThat(scan.actualRows())
                .withFailMessage(
                        "the Seq Scan on the inner side ran %d times and gave %s, %d rows in total, and you say"
                                + " %d: Actual"
                                + " Rows is the average of one loop (%.2f), with decimals since PostgreSQL 18. Multiply"
                                + " first, round then",
                        loops, counts, total, scan.actualRows(), total / (double) loops)
                .isEqualTo(total);

        String byFee = loop.formatted(1000 + loops, "fee_cents = 100 and n > 0");
        long hits = database.count("stay", "fee_cents = 100");
        long removed = database.count("stay", "fee_cents <> 100");
        Step filtered = only("Seq Scan", byFee);
        long expected = Plan.of(database, byFee).nodes("Seq Scan").get(0).estimatedRows();
        assertThat(List.of(filtered.estimatedRows(), filtered.actualRows(), filtered.removedRows()))
                .withFailMessage(
                        "the Seq Scan on the inner side ran %d times. It was expected to give %d rows in total,"
                                + " gave %d and"
                                + " removed %d; in this order you say %d, %d and %d: all three labels are about"
                                + " one loop",
                        loops,
                        expected,
                        hits * loops,
                        removed * loops,
                        filtered.estimatedRows(),
                        filtered.actualRows(),
                        filtered.removedRows())
                .containsExactly(expected, hits * loops, removed * loops);
    }

    private List<Step> explain(String sql) {
        return Outcome.of(() -> explainer.explain(connection, sql))
                .value("explain(" + sql + ") should return its steps");
    }

    private Step only(String type, String sql) {
        List<Step> steps = explain(sql);
        List<Step> found =
                steps.stream().filter(step -> step.type().equals(type)).toList();
        assertThat(found)
                .withFailMessage("the plan of %s has one %s, and your steps are %s", sql, type, types(steps))
                .hasSize(1);
        return found.get(0);
    }

    private void requireAllNodes(String sql) {
        Plan plan = Plan.of(database, sql);
        List<String> nodes = plan.nodes().stream().map(PlanNode::kind).sorted().toList();
        List<String> seen = explain(sql).stream().map(Step::type).sorted().toList();
        List<String> missing = new ArrayList<>(nodes);
        seen.forEach(missing::remove);
        assertThat(seen)
                .withFailMessage(
                        "the plan of %s has %d nodes, and your steps are %s; not reported: %s. Each node stands"
                                + " in the Plans"
                                + " of another one, at any depth, also sub-plans and CTEs:%s",
                        sql, nodes.size(), seen, missing, plan)
                .isEqualTo(nodes);
    }

    private void requireSuspect(Optional<Step> expected, List<Step> steps) {
        Optional<Step> suspect = Outcome.of(() -> explainer.suspect(steps))
                .value("suspect should be " + told(expected) + " of" + listed(steps));
        assertThat(suspect)
                .withFailMessage(
                        "suspect should be %s, and is %s, of%s\n  What counts is the factor and not the difference,"
                                + " too high or too low: 60 rows instead of 1 make the planner choose another plan,"
                                + " 50,000 instead of 40,000 hardly. It has decimals: long divided by long makes 1 of"
                                + " 1.9 and of 1.2. And an estimate of 3 for 0 rows is off by the factor 3, 0 for 0 by"
                                + " 1: dividing by zero makes Infinity or NaN, which beats every real suspect",
                        told(expected), told(suspect), listed(steps))
                .isEqualTo(expected);
    }

    private void requireAutoCommit(String when) throws SQLException {
        assertThat(connection.getAutoCommit())
                .withFailMessage(
                        "%s the connection is no longer in autocommit mode: whoever gets it from the pool next"
                                + " works in a"
                                + " transaction that nobody commits",
                        when)
                .isTrue();
    }

    private static Step step(String type, long estimated, long actual) {
        return new Step(type, Optional.empty(), Optional.empty(), estimated, actual, 0);
    }

    private static String types(List<Step> steps) {
        return steps.stream().map(Step::type).toList().toString();
    }

    private static String listed(List<Step> steps) {
        return steps.stream().map(step -> "\n  " + told(Optional.of(step))).collect(Collectors.joining());
    }

    private static String told(Optional<Step> step) {
        return step.map(each ->
                        each.type() + " (" + each.estimatedRows() + " estimated, " + each.actualRows() + " rows)")
                .orElse("empty");
    }
}
