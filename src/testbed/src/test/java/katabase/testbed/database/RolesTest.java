package katabase.testbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import katabase.testbed.OnPostgres;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class RolesTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", "create table thing ()")));

    private Server server;
    private WholeServer wholeServer;
    private Databases databases;

    @BeforeEach
    void open(Server server) {
        this.server = server;
        this.wholeServer = new WholeServer(server);
        this.databases = new Databases(new BorrowedServer(server));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void roleBearsTheNameOfItsDatabaseAndHasNoRights() throws SQLException {
        Database database = databases.fresh(SCHEMA);
        Database other = databases.fresh(SCHEMA);

        String app = database.role("app");

        assertThat(app).isEqualTo(database.name() + "_app");
        assertThat(other.role("app")).isNotEqualTo(app);
        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            statement.execute("set role " + app);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("select from thing"))
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void rolesGoWithTheirDatabaseWhateverTheyOwnAndWhoeverIsOneOfThem() throws SQLException {
        Database database = databases.fresh(SCHEMA);
        String app = database.role("app");
        String owner = database.role("owner");
        database.execute("alter table thing owner to " + owner);
        database.execute("grant select on thing to " + app);
        database.execute("grant " + owner + " to " + app);
        database.execute("grant create on database " + database.name() + " to " + app);
        database.execute("alter role " + app + " in database " + database.name() + " set work_mem = '1MB'");
        database.execute("alter default privileges for role " + owner + " grant select on tables to " + app);
        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            statement.execute("set role " + app);
            databases.drop(database);

            await().until(() -> wholeServer.roles(database.name()) == 0);
        }
    }

    @Test
    void rolesGoAlsoWithARightOnSomethingOfTheWholeServer() {
        Database database = databases.fresh(SCHEMA);
        String app = database.role("app");
        database.execute("grant all on database postgres to " + app);
        database.execute("grant set on parameter log_statement to " + app);
        database.execute("grant pg_read_all_data to " + app);

        databases.drop(database);

        await().until(() -> wholeServer.roles(database.name()) == 0);
    }

    @Test
    void roleThatIsTiedToSomethingElseStaysAndHindersNobody() throws SQLException {
        Database database = databases.fresh(SCHEMA);
        String app = database.role("app");
        String owned = "kata_of_" + app;
        wholeServer.execute("create database " + owned + " owner " + app);
        try {
            databases.drop(database);
            await().until(() -> !wholeServer.hasDatabase(database.name()));

            new Databases(new BorrowedServer(server)).close();
            assertThat(wholeServer.roles(app)).isEqualTo(1);
        } finally {
            wholeServer.execute("drop database " + owned);
        }
    }

    @Test
    void manyRolesAreMadeAndDroppedAtTheSameTime() {
        List<Database> many =
                IntStream.range(0, 8).mapToObj(each -> databases.fresh(SCHEMA)).toList();

        many.parallelStream().forEach(database -> {
            String app = database.role("app");
            database.execute("grant select on thing to " + app);
            databases.drop(database);
        });

        await().until(() -> many.stream().allMatch(database -> wholeServer.roles(database.name()) == 0));
    }

    @Test
    void rolesThatAreLeftGoWhenTheRunEnds() {
        Databases run = new Databases(new BorrowedServer(server));
        Database database = run.fresh(SCHEMA);
        database.execute("alter table thing owner to " + database.role("owner"));

        run.close();

        assertThat(wholeServer.roles(database.name())).isZero();
    }

    @Test
    void rolesOfADeadRunAreDroppedAndThoseOfALivingOneAreNot() throws SQLException {
        String dead = Run.begin().name("test", 1);
        wholeServer.execute("create database " + dead);
        wholeServer.execute("create role " + dead + "_app");
        wholeServer.execute("grant create on database " + dead + " to " + dead + "_app");
        String living = databases.fresh(SCHEMA).role("app");

        new Databases(new BorrowedServer(server)).close();

        assertThat(wholeServer.roles(dead)).isZero();
        assertThat(wholeServer.roles(living)).isEqualTo(1);
    }

    @Test
    void userWhoMayNotMakeRolesIsTold() throws SQLException {
        String user = "kata_role_" + ProcessHandle.current().pid();
        wholeServer.execute("create role " + user + " login createdb");
        try {
            Databases run = new Databases(new BorrowedServer(server, user));
            Database database = run.fresh(SCHEMA);

            assertThatExceptionOfType(PostgresUnavailable.class)
                    .isThrownBy(() -> database.role("app"))
                    .withMessage(
                            "this kata makes roles, and user " + user + " of the server may not: it needs SUPERUSER, or"
                                    + " CREATEROLE and BYPASSRLS: name another user in kata.postgres, or leave that"
                                    + " setting out");
            run.close();
        } finally {
            wholeServer.execute("drop role " + user);
        }
    }

    @Test
    void userWhoIsNoSuperuserHasTheRightsOfTheRolesMade() throws SQLException {
        String user = "kata_role_" + ProcessHandle.current().pid();
        wholeServer.execute("create role " + user + " login createdb createrole bypassrls");
        try {
            Databases run = new Databases(new BorrowedServer(server, user));
            Database database = run.fresh(SCHEMA);
            String owner = database.role("owner");
            database.execute("grant create on schema public to " + owner);
            database.execute("alter table thing owner to " + owner);
            database.execute("set role " + owner);
            run.close();

            assertThat(wholeServer.roles(database.name())).isZero();
        } finally {
            wholeServer.execute("drop role " + user);
        }
    }
}
