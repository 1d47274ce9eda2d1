package katabase.testbed.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class PlanTest {

    private static final String LOAD = """
            create table stay (id bigint primary key, boat bigint not null, fee bigint not null);
            insert into stay select n, n % 500, n from generate_series(1, 10000) n;
            create index stay_boat on stay (boat) include (fee)""";
    private static final Schema SCHEMA = new Schema(
            List.of(new Schema.Script("schema.sql", LOAD), new Schema.Script("vacuum.sql", "vacuum analyze stay")));

    private Databases databases;
    private Database database;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void wholeTableIsReadForWhatNoIndexKnows() {
        Plan plan = Plan.of(database, "select * from stay where fee = ?", 77L);

        PlanNode scan = plan.nodes("Seq Scan").get(0);
        assertThat(scan.relation()).contains("stay");
        assertThat(scan.rows()).isEqualTo(1);
        assertThat(scan.loops()).isEqualTo(1);
        assertThat(plan.rowsRemoved()).isEqualTo(9999);
        assertThat(plan.indexes()).isEmpty();
        assertThat(plan.pages()).isEqualTo(database.value(Long.class, """
                select pg_relation_size('stay') / current_setting('block_size')::bigint"""));
    }

    @Test
    void coveringIndexNeedsNoTable() {
        Plan plan = Plan.of(database, "select fee from stay where boat = ?", 77L);

        assertThat(plan.top().kind()).isEqualTo("Index Only Scan");
        assertThat(plan.indexes()).containsExactly("stay_boat");
        assertThat(plan.heapFetches()).isZero();
        assertThat(plan.pages()).isBetween(2L, 4L);

        database.execute("update stay set fee = fee + 1 where boat = 77");
        assertThat(Plan.of(database, "select fee from stay where boat = ?", 77L).heapFetches())
                .isPositive();
    }

    @Test
    void nodesComeBeforeThoseThatFeedThem() {
        Plan plan = Plan.of(database, "select * from stay where id = (select max(id) from stay) order by fee");

        assertThat(plan.nodes()).first().isEqualTo(plan.top());
        assertThat(plan.nodes("Sort", "Incremental Sort")).hasSize(1);
        assertThat(plan.on("stay")).hasSize(2);
        assertThat(plan.indexes()).containsExactly("stay_pkey");
    }

    @Test
    void nodeThatWasNotExecutedReadsNothing() {
        Plan plan = Plan.of(
                database,
                "select fee from stay where id = 1 union all select fee from stay"
                        + " where boat = ? and random() > 2 limit 1",
                1L);

        assertThat(plan.nodes()).anySatisfy(node -> assertThat(node.loops()).isZero());
        assertThat(plan.on("stay")).hasSize(1);
        assertThat(plan.indexes()).containsExactly("stay_pkey");
    }

    @Test
    void rowsOfAllLoopsAreCounted() {
        Plan plan = Plan.of(database, """
                select b.n, s.id from generate_series(1, 7) b(n)
                  join lateral (select id from stay where boat = b.n offset 0) s on true""");

        assertThat(plan.on("stay"))
                .anySatisfy(node -> assertThat(node)
                        .satisfies(scan -> assertThat(scan.loops()).isEqualTo(7))
                        .satisfies(scan -> assertThat(scan.rows()).isEqualTo(140)));
    }

    @Test
    void whatTheStatementChangedIsUndone() throws SQLException {
        Plan plan = Plan.of(database, "delete from stay where boat = ?", 3L);

        assertThat(plan.top().kind()).isEqualTo("ModifyTable");
        assertThat(database.count("stay", "boat = 3")).isEqualTo(20);

        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            session.setAutoCommit(false);
            statement.execute("delete from stay where boat = 4");
            assertThat(Plan.of(session, "delete from stay where boat in (4, 5)").on("stay").stream()
                            .mapToLong(PlanNode::rows)
                            .max())
                    .as("in the state of the transaction")
                    .hasValue(20);
            session.commit();
        }
        assertThat(database.count("stay", "boat = 4")).isZero();
        assertThat(database.count("stay", "boat = 5")).isEqualTo(20);
    }

    @Test
    void statementThatIsRefusedIsTold() throws SQLException {
        assertThatExceptionOfType(PlanFailure.class)
                .isThrownBy(() -> Plan.of(database, "select * from nowhere"))
                .withMessageStartingWith("ERROR: relation \"nowhere\" does not exist")
                .withMessageEndingWith(" [42P01] in: select * from nowhere");
        try (Connection session = database.connect()) {
            assertThatExceptionOfType(PlanFailure.class).isThrownBy(() -> Plan.of(session, "select 1 / 0"));
            assertThat(session.getAutoCommit()).isTrue();
        }
    }

    @Test
    void tooManyPagesAreToldWithThePlan() {
        Plan plan = Plan.of(database, "select *\n from stay where fee = 77");

        assertThatNoException().isThrownBy(() -> plan.readsAtMost(plan.pages(), "it", "why"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> plan.readsAtMost(12, "finding a fee", "no index knows it"))
                .withMessage("finding a fee read " + plan.pages() + " pages, at most 12 expected: no index knows it\n"
                        + "  select * from stay where fee = 77\n"
                        + "  Seq Scan on stay: 1 row (1 estimated), 9999 rows thrown away, " + plan.pages()
                        + " pages; Filter: (fee = 77)");
    }

    @Test
    void unwantedNodeIsToldWithThePlan() {
        Plan plan = Plan.of(database, "select * from stay order by fee");

        assertThatNoException().isThrownBy(() -> plan.doesWithout("it", "why", "Hash Join"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> plan.doesWithout("the list", "no index has this order", "Incremental Sort", "Sort"))
                .withMessageStartingWith(
                        "the list was planned with a Sort node: no index has this order\n" + "  Sort: 10000 rows")
                .withMessageContaining("\n    Seq Scan on stay: 10000 rows");
    }

    @Test
    void longPlanIsShortened() {
        String many = "select 1 union all ".repeat(14) + "select 1";

        assertThat(Plan.of(database, many).toString()).hasLineCount(14).endsWith("\n  ... and 4 more nodes");
    }
}
