package katabase.postgresql.harbour_walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 18,
        title = "Towns that must not see each other",
        level = Level.SENIOR,
        minutes = 35,
        concepts = {
            "row-level-security",
            "tenant-setting-in-policies",
            "roles-and-grants",
            "default-privileges",
            "views-and-security-invoker",
            "connection-state-leaks"
        },
        start = HarbourWalls.class)
final class HarbourWallsTest {

    private static final int HARBOURS = 3;
    private static final String HARBOURS_OF_STAYS = "select distinct harbour_id from stay order by 1";

    private final HarbourWalls walls = new HarbourWalls();
    private Database database;
    private Chance chance;
    private String app;
    private String owner;
    private long here;
    private long there;

    /** A session of one of the roles, with a transaction that is committed after each piece of work. */
    private final class Session implements AutoCloseable {

        private final Connection connection;

        Session(String role) throws SQLException {
            this.connection = database.connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set role " + role);
            }
            connection.setAutoCommit(false);
        }

        /** Enters a harbour as the learner's code does. */
        Session in(long harbour) {
            Outcome.of(() -> {
                        walls.enter(connection, harbour);
                        return null;
                    })
                    .value("enter(" + harbour + ") should return");
            return this;
        }

        /** The first column of a query, and the end of the transaction. */
        List<Long> see(String query) {
            return Outcome.of(() -> {
                        try (Statement statement = connection.createStatement();
                                ResultSet rows = statement.executeQuery(query)) {
                            List<Long> seen = new ArrayList<>();
                            while (rows.next()) {
                                seen.add(rows.getLong(1));
                            }
                            return seen;
                        } finally {
                            end();
                        }
                    })
                    .value(query + " should be possible");
        }

        /** How a change ended, and the end of the transaction. */
        Outcome<Integer> change(String sql, Object... parameters) {
            return Outcome.of(() -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int index = 0; index < parameters.length; index++) {
                        statement.setObject(index + 1, parameters[index]);
                    }
                    return statement.execute() ? 0 : statement.getUpdateCount();
                } finally {
                    end();
                }
            });
        }

        private void end() throws SQLException {
            try {
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @BeforeEach
    void open(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.here = chance.number(1, HARBOURS);
        this.there = here % HARBOURS + 1;
        this.app = database.role("app");
        this.owner = database.role("owner");
        for (int harbour = 1; harbour <= HARBOURS; harbour++) {
            int stays = chance.number(2, 6);
            database.execute("""
                    with place as (insert into berth (harbour_id, name) values (?, ?) returning id, harbour_id)
                    insert into stay (harbour_id, berth_id, boat, fee_cents)
                    select harbour_id, id, 'K' || n, n * 100 from place, generate_series(1, ?) n""", harbour, chance.name(), stays);
        }
        database.execute("insert into wage (harbour_id, person, cents) values (?, ?, 250000)", here, chance.name());
        database.execute("grant usage, create on schema public to " + owner);
        for (String table : List.of("harbour", "berth", "stay", "wage", "takings")) {
            database.execute("alter table " + table + " owner to " + owner);
        }
    }

    @Test
    @Order(1)
    @DisplayName("the application role works with its harbour's rows and sees no others; truncate, alter, wage: 42501")
    void worksInItsHarbour() throws SQLException {
        build();
        try (Session session = new Session(app)) {
            requireOwn("berth", session);
            requireOwn("stay", session);
            assertThat(session.in(here).see("select harbour_id from takings where harbour_id = " + here))
                    .withFailMessage(
                            "takings shows the application role no line for its own harbour: a view reads with its"
                                    + " owner's rights and under its owner's policies. Where row-level security is forced on"
                                    + " the owner and no policy is for the owner, the owner sees nothing, and so does the"
                                    + " view")
                    .containsExactly(here);

            long place = idHere("berth");
            requireChange(
                    1,
                    "a new stay in the own harbour",
                    session,
                    "insert into stay (harbour_id, berth_id, boat, fee_cents) values (?, ?, 'new', 900)",
                    here,
                    place);
            requireChange(
                    1,
                    "a new berth in the own harbour",
                    session,
                    "insert into berth (harbour_id, name) values (?, 'new')",
                    here);
            requireChange(1, "a change of an own stay", session, "update stay set fee_cents = 901 where boat = 'new'");
            requireChange(1, "a change of an own berth", session, "update berth set name = 'newer' where name = 'new'");
            requireChange(1, "deleting an own stay", session, "delete from stay where fee_cents = 901");
            requireChange(1, "deleting an own berth", session, "delete from berth where name = 'newer'");

            for (String forbidden : List.of(
                    "truncate stay",
                    "truncate berth cascade",
                    "alter table stay add column note text",
                    "alter table berth disable row level security",
                    "select * from wage",
                    "update wage set cents = 1",
                    "create trigger spy before insert on stay for each row execute function"
                            + " suppress_redundant_updates_trigger()")) {
                requireForbidden(
                        session.in(here).change(forbidden),
                        "\"" + forbidden + "\" by the application role",
                        "it needs four rights on two tables. What it can do, whoever takes over the application can do,"
                                + " and neither TRUNCATE nor TRIGGER asks a policy");
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("a row for another harbour, inserted or moved: 42501; a foreign row by its id: 0 rows")
    void refusesForeignRows() throws SQLException {
        build();
        long before = fees(there);
        try (Session session = new Session(app)) {
            String why = "USING says which rows are seen, WITH CHECK which may be written; without WITH CHECK, USING"
                    + " counts for both";
            requireForbidden(
                    session.in(here)
                            .change(
                                    "insert into stay (harbour_id, berth_id, boat, fee_cents) values (?, ?, 'spy', 1)",
                                    there,
                                    idThere("berth")),
                    "inserting a stay for another harbour",
                    why);
            requireForbidden(
                    session.in(here).change("insert into berth (harbour_id, name) values (?, 'spy')", there),
                    "inserting a berth for another harbour",
                    why);
            for (String table : List.of("stay", "berth")) {
                requireForbidden(
                        session.in(here)
                                .change("update " + table + " set harbour_id = ? where id = ?", there, idHere(table)),
                        "moving a row of " + table + " to another harbour",
                        why);
            }

            String invisible = "a foreign row is invisible, so nothing is found and nothing is refused";
            requireNothing(
                    session.in(here).change("update stay set fee_cents = 1 where id = ?", idThere("stay")),
                    "changing a foreign stay by its id",
                    invisible);
            requireNothing(
                    session.in(here).change("update berth set name = 'spy' where id = ?", idThere("berth")),
                    "changing a foreign berth by its id",
                    invisible);
            requireNothing(
                    session.in(here).change("delete from stay where id = ?", idThere("stay")),
                    "deleting a foreign stay by its id",
                    invisible);
        }
        assertThat(fees(there))
                .withFailMessage("the other town's fees were changed: %d cents before, %d now", before, fees(there))
                .isEqualTo(before);
    }

    @Test
    @Order(3)
    @DisplayName("the next transaction on the same connection sees nothing, changes nothing, and gets no error")
    void forgetsTheHarbour() throws SQLException {
        build();
        try (Session session = new Session(app)) {
            requireBlind(session, "no harbour was entered on this new connection");

            assertThat(session.in(here).see(HARBOURS_OF_STAYS)).containsExactly(here);
            requireBlind(
                    session,
                    "1. A transaction enters harbour " + here
                            + " and commits. 2. The pool lends the connection to the next"
                            + " borrower, who enters none and is still in harbour " + here
                            + ". A setting should end with"
                            + " its transaction: SET LOCAL, or set_config with true at the end");

            assertThat(session.in(here).in(there).see(HARBOURS_OF_STAYS))
                    .withFailMessage(
                            "a transaction entered harbour %d and then harbour %d: the last one counts", here, there)
                    .containsExactly(there);
            requireBlind(session, "two transactions before have entered a harbour, this one has not");
        }
    }

    @Test
    @Order(4)
    @DisplayName("the owner role sees only the entered harbour, too, and the view shows no more to either role")
    void bindsTheOwner() throws SQLException {
        build();
        try (Session migration = new Session(owner);
                Session session = new Session(app)) {
            for (String table : List.of("stay", "berth")) {
                List<Long> seen =
                        migration.in(here).see("select distinct harbour_id from " + table + " order by harbour_id");
                assertThat(seen)
                        .withFailMessage(
                                "in harbour %d the owner sees nothing of %s: row-level security is forced on the owner,"
                                        + " and no policy is for the owner (TO names other roles only). Where no policy"
                                        + " lets a row through, there is none",
                                here, table)
                        .isNotEmpty();
                assertThat(seen)
                        .withFailMessage(
                                "in harbour %d the owner saw %d harbours in %s: policies do not bind a table's owner"
                                        + " unless they are forced on it. One script that runs as the owner, and the"
                                        + " walls are gone",
                                here, seen.size(), table)
                        .containsExactly(here);
            }
            assertThat(migration.see(HARBOURS_OF_STAYS))
                    .withFailMessage("the owner has entered no harbour, and sees stays")
                    .isEmpty();

            String takings = "select harbour_id from takings order by harbour_id";
            List<Long> byOwner = migration.in(here).see(takings);
            List<Long> byApp = session.in(here).see(takings);
            assertThat(List.of(byOwner, byApp))
                    .withFailMessage(
                            "in harbour %d takings shows the harbours %s to the owner and %s to the application: a view"
                                    + " reads with its owner's rights, and under the policies that bind its owner",
                            here, byOwner, byApp)
                    .containsOnly(List.of(here));
        }
    }

    @Test
    @Order(5)
    @DisplayName("a blind UPDATE or DELETE, without WHERE, changes only the harbour's own rows")
    void blindChangesStayWithin() throws SQLException {
        build();
        int own = (int) database.count("stay", "harbour_id = ?", here);
        long foreignFees = fees(there);
        long foreign = database.count("stay", "harbour_id <> ?", here);
        String why = "a policy for SELECT counts where a statement reads a column. A blind UPDATE or DELETE reads none:"
                + " only the policies for UPDATE and DELETE say which rows it finds";
        try (Session session = new Session(app)) {
            int updated = session.in(here)
                    .change("update stay set fee_cents = 7")
                    .value("\"update stay set fee_cents = 7\" should change the harbour's own stays");
            assertThat(fees(there))
                    .withFailMessage(
                            "a blind UPDATE changed the other town's fees: %d stays of the harbour, %d were changed."
                                    + " %s",
                            own, updated, why)
                    .isEqualTo(foreignFees);
            assertThat(updated)
                    .withFailMessage("a blind UPDATE changed %d stays, and the harbour has %d", updated, own)
                    .isEqualTo(own);

            int deleted = session.in(here)
                    .change("delete from stay")
                    .value("\"delete from stay\" should delete the harbour's own stays");
            long left = database.count("stay", "harbour_id <> ?", here);
            assertThat(left)
                    .withFailMessage("a blind DELETE deleted %d stays of other towns. %s", foreign - left, why)
                    .isEqualTo(foreign);
            assertThat(deleted)
                    .withFailMessage("a blind DELETE deleted %d stays, and the harbour had %d", deleted, own)
                    .isEqualTo(own);

            session.in(here)
                    .change("update berth set name = 'painted'")
                    .value("\"update berth set name = 'painted'\" should change the harbour's own berths");
            assertThat(database.count("berth", "harbour_id <> ? and name = 'painted'", here))
                    .withFailMessage("a blind UPDATE changed the other town's berths. %s", why)
                    .isZero();
        }
        try (Session session = new Session(app)) {
            requireNothing(session.change("update stay set fee_cents = 8"), "a blind UPDATE without a harbour", why);
            requireNothing(session.change("delete from stay"), "a blind DELETE without a harbour", why);
        }
    }

    @Test
    @Order(6)
    @DisplayName("a table that the owner creates tomorrow: the application role may select at once, others may not")
    void readsWhatIsMadeTomorrow() throws SQLException {
        build();
        String stranger = database.role("stranger");
        try (Session migration = new Session(owner);
                Session session = new Session(app);
                Session other = new Session(stranger)) {
            migration
                    .change("create table jetty as select 41::bigint as id")
                    .value("the owner role should still be able to create a table");

            Outcome<Integer> reading = session.change("select id from jetty");
            assertThat(reading.returned())
                    .withFailMessage(
                            "the owner created the table jetty, and the application gets: %s. GRANT ... ON ALL TABLES"
                                    + " is about the tables of today, and default privileges are about what one role"
                                    + " creates: the one that is named after FOR ROLE, or else the one that executes"
                                    + " the statement",
                            reading.thrown())
                    .isTrue();
            assertThat(session.see("select id from jetty")).containsExactly(41L);
            requireForbidden(
                    session.change("delete from jetty"),
                    "deleting from tomorrow's table by the application role",
                    "nobody knows yet what will be in it, so it is given no more than it needs");
            for (String table : List.of("jetty", "stay", "berth", "takings", "wage")) {
                requireForbidden(
                        other.change("select * from " + table),
                        "reading " + table + " by a third role",
                        "what is granted to PUBLIC is granted to every role of the server");
            }
        }
    }

    private void build() {
        List<String> statements = Outcome.of(() -> walls.walls(app, owner)).value("walls should give statements");
        for (String statement : statements) {
            Outcome.of(() -> database.execute(statement))
                    .value("the administrator should be able to execute \"" + statement + "\"");
        }
    }

    private void requireOwn(String table, Session session) {
        List<Long> expected =
                database.column(Long.class, "select id from " + table + " where harbour_id = ? order by id", here);
        List<Long> seen = session.in(here).see("select id from " + table + " order by id");
        assertThat(seen)
                .withFailMessage(
                        "in harbour %d the application role sees the rows %s of %s, and the harbour has %s",
                        here, seen, table, expected)
                .isEqualTo(expected);
    }

    private void requireChange(int rows, String what, Session session, String sql, Object... parameters) {
        int changed = session.in(here).change(sql, parameters).value(what + " should be possible (" + sql + ")");
        assertThat(changed)
                .withFailMessage("%s (%s) should be about %d row, and was about %d", what, sql, rows, changed)
                .isEqualTo(rows);
    }

    private static void requireForbidden(Outcome<Integer> outcome, String what, String why) {
        SQLException refusal = outcome.refusal(SQLException.class, what + " should be refused with 42501: " + why);
        assertThat(refusal.getSQLState())
                .withFailMessage(
                        "%s should be refused with 42501, and was refused with %s: %s",
                        what, refusal.getSQLState(), refusal.getMessage())
                .isEqualTo("42501");
    }

    private static void requireNothing(Outcome<Integer> outcome, String what, String why) {
        int rows = outcome.value(what + " should find 0 rows: " + why);
        assertThat(rows)
                .withFailMessage("%s should find 0 rows, and found %d: %s", what, rows, why)
                .isZero();
    }

    private void requireBlind(Session session, String why) {
        for (String table : List.of("stay", "berth")) {
            Outcome<Integer> looking = session.change("select count(*) from " + table);
            assertThat(looking.returned())
                    .withFailMessage(
                            "a transaction without a harbour should see nothing of %s, and gets an error: %s. (%s.) A"
                                    + " setting of the transaction that has ended is '' and not NULL, and '' is no"
                                    + " number; one that nobody has set yet does not exist (42704), unless"
                                    + " current_setting gets true as its second argument",
                            table, looking.thrown(), why)
                    .isTrue();
            long seen = session.see("select count(*) from " + table).get(0);
            assertThat(seen)
                    .withFailMessage(
                            "a transaction without a harbour should see nothing of %s, and sees %d rows: %s",
                            table, seen, why)
                    .isZero();
        }
        requireNothing(
                session.change("update stay set fee_cents = 1 where id > 0"), "an UPDATE without a harbour", why);
        requireNothing(session.change("delete from stay where id > 0"), "a DELETE without a harbour", why);
    }

    private long fees(long harbour) {
        return database.value(Long.class, "select sum(fee_cents)::bigint from stay where harbour_id = ?", harbour);
    }

    private long idHere(String table) {
        return database.value(Long.class, "select min(id) from " + table + " where harbour_id = ?", here);
    }

    private long idThere(String table) {
        return database.value(Long.class, "select min(id) from " + table + " where harbour_id = ?", there);
    }
}
