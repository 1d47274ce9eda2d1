package katabase.testbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import katabase.testbed.OnPostgres;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnPostgres.class)
final class DatabasesTest {

    private static final Schema SCHEMA = new Schema(List.of(
            new Schema.Script("schema.sql", "create table thing (name text, id serial)"),
            new Schema.Script("data.sql", "-- one row\ninsert into thing values ('first');")));

    private Server server;
    private WholeServer wholeServer;
    private BorrowedServer borrowed;
    private Databases databases;

    @BeforeEach
    void open(Server server) {
        this.server = server;
        this.wholeServer = new WholeServer(server);
        this.borrowed = new BorrowedServer(server);
        this.databases = new Databases(borrowed);
    }

    @AfterEach
    void close() {
        if (!borrowed.isGivenBack()) {
            databases.close();
        }
    }

    @Test
    void freshDatabasesKnowNothingOfEachOther() {
        Database first = databases.fresh(SCHEMA);
        Database second = databases.fresh(SCHEMA);
        first.execute("insert into thing values ('changed')");
        first.execute("create table other ()");

        assertThat(first.name()).isNotEqualTo(second.name());
        assertThat(second.column(String.class, "select name from thing")).containsExactly("first");
        assertThat(databases.fresh(SCHEMA).column(String.class, "select name from thing"))
                .as("rows of a database made afterwards")
                .containsExactly("first");
        assertThat(first.count("thing", "true")).isEqualTo(2);
    }

    @Test
    void schemaIsMadeOnceAndSortsTheSameOnEveryServer() {
        databases.fresh(SCHEMA);
        Database database = databases.fresh(new Schema(SCHEMA.scripts()));

        assertThat(wholeServer.databases(runOf(database) + "template_")).isEqualTo(1);
        assertThat(database.column(String.class, "select x from (values ('b'), ('B'), ('a')) t (x) order by x"))
                .containsExactly("B", "a", "b");
    }

    @Test
    void vacuumAfterLoadingMarksEveryPageHoweverMuchOthersCommit() throws Exception {
        Database busy = databases.fresh(SCHEMA);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                busy.execute("set synchronous_commit = off");
                busy.execute("insert into thing values ('more')");
            }
        });
        try {
            for (int round = 0; round < 10; round++) {
                Database database = databases.fresh(new Schema(List.of(
                        new Schema.Script("schema.sql", "create table big as select n from generate_series(1, 5000) n"),
                        new Schema.Script("vacuum.sql", "vacuum analyze big -- " + round))));

                assertThat(database.row(
                                "select relallvisible = relpages as marked from pg_class where relname = 'big'"))
                        .as("round %s", round)
                        .contains(Map.of("marked", true));
            }
        } finally {
            over.set(true);
            others.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void runThatLostItsSessionsAndItsTemplateMakesDatabasesAgain() throws SQLException {
        Database before = databases.fresh(SCHEMA);
        String run = runOf(before);
        try (Connection administration = server.administer();
                Statement statement = administration.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                    + run.substring(0, run.length() - 1) + "'");
            await().until(() -> {
                Databases.drop(server, List.of());
                return wholeServer.databases(run + "template_") == 0;
            });
        }

        assertThat(databases.fresh(SCHEMA).column(String.class, "select name from thing"))
                .containsExactly("first");
    }

    @Test
    void threadThatWaitsForALockDoesNotHoldUpAnother() throws Exception {
        Database database = databases.fresh(SCHEMA);
        try (Connection rival = database.connect();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.execute("lock table thing");
            CompletableFuture<Long> waiting = CompletableFuture.supplyAsync(() -> database.count("thing", "true"));
            await().until(() -> database.count("pg_stat_activity", "cardinality(pg_blocking_pids(pid)) > 0") == 1);

            rival.rollback();
            assertThat(waiting.get(5, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void refusedFileIsNamedEachTimeItIsAskedFor() {
        Schema bad = new Schema(List.of(
                new Schema.Script("schema.sql", "create table thing (name text)"),
                new Schema.Script("constraints.sql", "alter table thing add check (nmae <> '')")));

        for (int time = 1; time <= 2; time++) {
            assertThatExceptionOfType(SchemaFailure.class)
                    .isThrownBy(() -> databases.fresh(bad))
                    .withMessageStartingWith(
                            "PostgreSQL refused constraints.sql: ERROR: column \"nmae\" does not exist")
                    .withMessageEndingWith(" [42703]")
                    .satisfies(failure -> assertThat(failure.script()).isEqualTo("constraints.sql"));
        }
    }

    @Test
    void droppedDatabaseGoesAlsoWhenASessionIsStillInIt() throws SQLException {
        Database database = databases.fresh(SCHEMA);
        try (Connection connection = database.connect()) {
            databases.drop(database);

            await().until(() -> !exists(database));
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    @Test
    void databaseOfATestStaysUntilTheRoundIsOver() {
        Database database = databases.fresh(SCHEMA);
        databases.dropAfterRound(database);
        // Made and dropped one after the other: had the first been dropped, too, it would be gone by now.
        Database other = databases.fresh(SCHEMA);
        databases.drop(other);
        await().until(() -> !exists(other));
        assertThat(exists(database)).as("it exists while the round goes on").isTrue();

        databases.roundOver(SCHEMA);
        await().until(() -> !exists(database));
    }

    @Test
    void databaseThatNobodyTouchedIsTakenBackAndGivenToTheNext() {
        Database database = databases.fresh(SCHEMA);
        databases.giveBack(SCHEMA, database);

        assertThat(databases.fresh(SCHEMA)).isSameAs(database);
    }

    @ParameterizedTest
    @EnumSource
    void databaseThatWasTouchedIsNotGivenToAnother(Touch touch) throws SQLException {
        Database database = databases.fresh(SCHEMA);
        touch.touch(database);
        databases.giveBack(SCHEMA, database);

        assertThat(databases.fresh(SCHEMA)).isNotSameAs(database);
        databases.roundOver(SCHEMA);
        await().until(() -> !exists(database));
    }

    private enum Touch {
        BY_STATEMENT {
            @Override
            void touch(Database database) {
                database.execute("set work_mem = '1MB'");
            }
        },
        BY_QUERY {
            @Override
            void touch(Database database) {
                database.value(Long.class, "select nextval(pg_get_serial_sequence('thing', 'id'))");
            }
        },
        BY_CONNECTION {
            @Override
            void touch(Database database) throws SQLException {
                database.connect().close();
            }
        },
        BY_LEARNER {
            @Override
            void touch(Database database) throws SQLException {
                database.pool().getConnection().close();
            }
        },
        BY_ROLE {
            @Override
            void touch(Database database) {
                database.role("app");
            }
        },
        BY_URL {
            @Override
            void touch(Database database) {
                database.url();
            }
        };

        abstract void touch(Database database) throws SQLException;
    }

    @Test
    void longRoundDoesNotKeepAllItsDatabases() {
        List<Database> used =
                Stream.generate(() -> databases.fresh(SCHEMA)).limit(7).toList();

        used.forEach(databases::dropAfterRound);

        await().until(() -> used.stream().noneMatch(this::exists));
    }

    @Test
    void leftoversOfADeadRunAreDropped() throws SQLException {
        Run dead = Run.begin();
        create(dead.name("test", 1));
        create(dead.name("template", 2));

        new Databases(new BorrowedServer(server)).close();

        assertThat(wholeServer.databases(dead.id())).isZero();
    }

    @Test
    void databasesOfALivingRunAreNotDropped() {
        Database living = databases.fresh(SCHEMA);

        new Databases(new BorrowedServer(server)).close();

        assertThat(living.count("thing", "true")).isEqualTo(1);
    }

    @Test
    void databasesWithOtherNamesAreNobodysLeftovers() throws SQLException {
        String name = "kata_of_the_users_" + ProcessHandle.current().pid();
        create(name);
        try {
            new Databases(new BorrowedServer(server)).close();
            assertThat(wholeServer.databases(name)).isEqualTo(1);
        } finally {
            wholeServer.execute("drop database " + name);
        }
    }

    @Test
    void leftoversOfAnotherUserDoNotStopThisOne() throws SQLException {
        String role = "kata_role_" + ProcessHandle.current().pid();
        String leftover = Run.begin().name("test", 1);
        wholeServer.execute("create role " + role + " login createdb");
        create(leftover);
        try {
            new Databases(new BorrowedServer(server, role)).close();
            assertThat(wholeServer.databases(leftover)).isEqualTo(1);
        } finally {
            wholeServer.execute("drop database " + leftover);
            wholeServer.execute("drop role " + role);
        }
    }

    @Test
    void closeDropsAllOfItsOwnAndGivesTheServerBack() {
        String run = runOf(databases.fresh(SCHEMA));
        databases.fresh(SCHEMA);
        assertThat(wholeServer.databases(run)).as("databases before").isPositive();

        databases.close();

        assertThat(wholeServer.databases(run)).as("databases after").isZero();
        assertThat(borrowed.isGivenBack()).isTrue();
    }

    @Test
    void serverThatRefusesIsGivenBack() {
        BorrowedServer refusing = new BorrowedServer(server, "nobody_of_this_name");

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> new Databases(refusing))
                .withMessageContaining("role \"nobody_of_this_name\" does not exist");
        assertThat(refusing.isGivenBack()).isTrue();
    }

    private boolean exists(Database database) {
        return wholeServer.hasDatabase(database.name());
    }

    private static String runOf(Database database) {
        return database.name().substring(0, "kata_12345678_".length());
    }

    private void create(String name) throws SQLException {
        wholeServer.execute("create database " + name);
    }
}
