package katabase.testbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import katabase.testbed.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

@ExtendWith(OnPostgres.class)
final class DatabaseTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script(
            "schema.sql",
            "create table thing (id bigint primary key, name text); insert into thing values (1, 'one'), (2, null)")));

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
    void executeCountsTheRowsThatItChanged() {
        assertThat(database.execute("update thing set name = ? where id >= ?", "x", 1L))
                .isEqualTo(2);
        assertThat(database.execute("delete from thing where id = 9")).isZero();
        assertThat(database.execute("create table other ()")).isZero();
        assertThat(database.execute("select * from thing")).isZero();
    }

    @Test
    void executeCommitsAtOnce() throws SQLException {
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            database.execute("insert into thing values (3, 'three')");
            assertThat(database.count("thing", "id = 3")).isEqualTo(1);
        }
    }

    @RepeatedTest(10)
    void poolGivesEachOfManyThatAskAtOnceAConnection() throws Exception {
        int many = 10;
        CyclicBarrier allHaveOne = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> asking = Stream.generate(() -> threads.submit(() -> {
                        try (Connection connection = database.pool().getConnection()) {
                            allHaveOne.await(8, TimeUnit.SECONDS);
                            return connection.unwrap(PGConnection.class).getBackendPID();
                        }
                    }))
                    .limit(many)
                    .toList();

            Set<Integer> sessions = new HashSet<>();
            for (Future<Integer> each : asking) {
                sessions.add(each.get());
            }
            assertThat(sessions).hasSize(many);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void rowsKeepTheOrderOfRowsAndColumns() {
        List<Map<String, Object>> rows = database.rows("select name as label, id from thing order by id desc");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsExactly(entry("label", null), entry("id", 2L));
        assertThat(rows.get(1)).containsExactly(entry("label", "one"), entry("id", 1L));
    }

    @Test
    void rowIsTheOnlyOneOrNone() {
        assertThat(database.row("select id from thing where id = ?", 1L)).contains(Map.of("id", 1L));
        assertThat(database.row("select id from thing where id = ?", 9L)).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.row("select id from thing"))
                .withMessage("2 rows where one was asked for: select id from thing");
    }

    @Test
    void valueIsTheFirstColumnOfTheOnlyRow() {
        assertThat(database.value(String.class, "select name, id from thing where id = 1"))
                .isEqualTo("one");
        assertThat(database.value(String.class, "select name from thing where id = 2"))
                .isNull();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.value(String.class, "select name from thing where id = 9"))
                .withMessage("no row where one was asked for: select name from thing where id = 9");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> database.value(Integer.class, "select name from thing where id = 1"));
    }

    @Test
    void columnIsTheFirstOfAllRows() {
        assertThat(database.column(String.class, "select name, id from thing order by id"))
                .containsExactly("one", null);
        assertThat(database.column(String.class, "select name from thing where id = 9"))
                .isEmpty();
    }

    @Test
    void countTakesACondition() {
        assertThat(database.count("thing", "id > ?", 1L)).isEqualTo(1);
        assertThat(database.count("thing", "true")).isEqualTo(2);
    }

    @Test
    void refusalTellsTheStatementAndTheSqlState() {
        String insert = "insert into thing values (?, ?)";

        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> database.execute(insert, 1L, "again"))
                .withMessageStartingWith("ERROR: duplicate key value violates unique constraint \"thing_pkey\"")
                .withMessageEndingWith(" [23505] in: " + insert)
                .withCauseInstanceOf(SQLException.class)
                .satisfies(failure -> assertThat(failure.sqlState()).isEqualTo("23505"));
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> database.rows("select nothing"))
                .satisfies(failure -> assertThat(failure.sqlState()).isEqualTo("42703"));
    }

    @Test
    void databaseThatIsGoneIsTold() {
        Database gone = new Database("gone", database.url().replace(database.name(), "gone_for_ever"));

        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(gone::connect)
                .withMessageContaining("[3D000] in: connect to gone");
    }

    private static Map.Entry<String, Object> entry(String name, Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(name, value);
    }
}
