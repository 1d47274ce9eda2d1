package katabase.postgresql.harbour_walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

    private static final String HARBOURS_OF_STAYS = "select distinct harbour_id from stay order by 1";

    private final HarbourWalls walls = new HarbourWalls();
    private Database database;
    private Harbours harbours;
    private String app;
    private String owner;
    private long here;
    private long there;

    @BeforeEach
    void open(Database database, Chance chance) {
        this.database = database;
        this.harbours = new Harbours(database, chance);
        this.here = harbours.here();
        this.there = harbours.there();
        this.app = database.role("app");
        this.owner = database.role("owner");
        harbours.fill(chance);
        harbours.handOverTo(owner);
    }

    @Test
    @Order(1)
    @DisplayName("the application role works with its harbour's rows and sees no others; truncate, alter, wage: 42501")
    void worksInItsHarbour() throws SQLException {
        build();
        try (RoleSession session = session(app)) {
            requireOwn("berth", session);
            requireOwn("stay", session);
            assertThat(session.in(here).see("select harbour_id from takings where harbour_id = " + here))
                    .withFailMessage(
                            "takings shows the application role no line for its own harbour: a view reads with its"
                                    + " owner's rights and under its owner's policies. Where row-level security is forced on"
                                    + " the owner and no policy is for the owner, the owner sees nothing, and so does the"
                                    + " view")
                    .containsExactly(here);

            long place = harbours.idHere("berth");
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
                session.in(here)
                        .attempt(forbidden)
                        .requireForbidden(
                                "\"" + forbidden + "\" by the application role",
                                "it needs four rights on two tables. What it can do, whoever takes over the application can"
                                        + " do, and neither TRUNCATE nor TRIGGER asks a policy");
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("a row for another harbour, inserted or moved: 42501; a foreign row by its id: 0 rows")
    void refusesForeignRows() throws SQLException {
        build();
        long before = harbours.feesThere();
        try (RoleSession session = session(app)) {
            String why = "USING says which rows are seen, WITH CHECK which may be written; without WITH CHECK, USING"
                    + " counts for both";
            session.in(here)
                    .attempt(
                            "insert into stay (harbour_id, berth_id, boat, fee_cents) values (?, ?, 'spy', 1)",
                            there,
                            harbours.idThere("berth"))
                    .requireForbidden("inserting a stay for another harbour", why);
            session.in(here)
                    .attempt("insert into berth (harbour_id, name) values (?, 'spy')", there)
                    .requireForbidden("inserting a berth for another harbour", why);
            for (String table : List.of("stay", "berth")) {
                session.in(here)
                        .attempt("update " + table + " set harbour_id = ? where id = ?", there, harbours.idHere(table))
                        .requireForbidden("moving a row of " + table + " to another harbour", why);
            }

            String invisible = "a foreign row is invisible, so nothing is found and nothing is refused";
            session.in(here)
                    .attempt("update stay set fee_cents = 1 where id = ?", harbours.idThere("stay"))
                    .requireNothing("changing a foreign stay by its id", invisible);
            session.in(here)
                    .attempt("update berth set name = 'spy' where id = ?", harbours.idThere("berth"))
                    .requireNothing("changing a foreign berth by its id", invisible);
            session.in(here)
                    .attempt("delete from stay where id = ?", harbours.idThere("stay"))
                    .requireNothing("deleting a foreign stay by its id", invisible);
        }
        assertThat(harbours.feesThere())
                .withFailMessage(
                        "the other town's fees were changed: %d cents before, %d now", before, harbours.feesThere())
                .isEqualTo(before);
    }

    @Test
    @Order(3)
    @DisplayName("the next transaction on the same connection sees nothing, changes nothing, and gets no error")
    void forgetsTheHarbour() throws SQLException {
        build();
        try (RoleSession session = session(app)) {
            session.requireBlind("no harbour was entered on this new connection");

            assertThat(session.in(here).see(HARBOURS_OF_STAYS)).containsExactly(here);
            session.requireBlind("1. A transaction enters harbour " + here
                    + " and commits. 2. The pool lends the connection to the next"
                    + " borrower, who enters none and is still in harbour " + here
                    + ". A setting should end with"
                    + " its transaction: SET LOCAL, or set_config with true at the end");

            assertThat(session.in(here).in(there).see(HARBOURS_OF_STAYS))
                    .withFailMessage(
                            "a transaction entered harbour %d and then harbour %d: the last one counts", here, there)
                    .containsExactly(there);
            session.requireBlind("two transactions before have entered a harbour, this one has not");
        }
    }

    @Test
    @Order(4)
    @DisplayName("the owner role sees only the entered harbour, too, and the view shows no more to either role")
    void bindsTheOwner() throws SQLException {
        build();
        try (RoleSession migration = session(owner);
                RoleSession session = session(app)) {
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
        int own = harbours.staysHere();
        long foreignFees = harbours.feesThere();
        long foreign = harbours.staysElsewhere();
        String why = "a policy for SELECT counts where a statement reads a column. A blind UPDATE or DELETE reads none:"
                + " only the policies for UPDATE and DELETE say which rows it finds";
        try (RoleSession session = session(app)) {
            int updated = session.in(here)
                    .attempt("update stay set fee_cents = 7")
                    .rows("\"update stay set fee_cents = 7\" should change the harbour's own stays");
            assertThat(harbours.feesThere())
                    .withFailMessage(
                            "a blind UPDATE changed the other town's fees: %d stays of the harbour, %d were changed."
                                    + " %s",
                            own, updated, why)
                    .isEqualTo(foreignFees);
            assertThat(updated)
                    .withFailMessage("a blind UPDATE changed %d stays, and the harbour has %d", updated, own)
                    .isEqualTo(own);

            int deleted = session.in(here)
                    .attempt("delete from stay")
                    .rows("\"delete from stay\" should delete the harbour's own stays");
            long left = harbours.staysElsewhere();
            assertThat(left)
                    .withFailMessage("a blind DELETE deleted %d stays of other towns. %s", foreign - left, why)
                    .isEqualTo(foreign);
            assertThat(deleted)
                    .withFailMessage("a blind DELETE deleted %d stays, and the harbour had %d", deleted, own)
                    .isEqualTo(own);

            session.in(here)
                    .attempt("update berth set name = 'painted'")
                    .rows("\"update berth set name = 'painted'\" should change the harbour's own berths");
            assertThat(harbours.berthsElsewhere("painted"))
                    .withFailMessage("a blind UPDATE changed the other town's berths. %s", why)
                    .isZero();
        }
        try (RoleSession session = session(app)) {
            session.attempt("update stay set fee_cents = 8").requireNothing("a blind UPDATE without a harbour", why);
            session.attempt("delete from stay").requireNothing("a blind DELETE without a harbour", why);
        }
    }

    @Test
    @Order(6)
    @DisplayName("a table that the owner creates tomorrow: the application role may select at once, others may not")
    void readsWhatIsMadeTomorrow() throws SQLException {
        build();
        String stranger = database.role("stranger");
        try (RoleSession migration = session(owner);
                RoleSession session = session(app);
                RoleSession other = session(stranger)) {
            migration
                    .attempt("create table jetty as select 41::bigint as id")
                    .rows("the owner role should still be able to create a table");

            Attempt reading = session.attempt("select id from jetty");
            assertThat(reading.outcome().returned())
                    .withFailMessage(
                            "the owner created the table jetty, and the application gets: %s. GRANT ... ON ALL TABLES"
                                    + " is about the tables of today, and default privileges are about what one role"
                                    + " creates: the one that is named after FOR ROLE, or else the one that executes"
                                    + " the statement",
                            reading.outcome().thrown())
                    .isTrue();
            assertThat(session.see("select id from jetty")).containsExactly(41L);
            session.attempt("delete from jetty")
                    .requireForbidden(
                            "deleting from tomorrow's table by the application role",
                            "nobody knows yet what will be in it, so it is given no more than it needs");
            for (String table : List.of("jetty", "stay", "berth", "takings", "wage")) {
                other.attempt("select * from " + table)
                        .requireForbidden(
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

    private RoleSession session(String role) throws SQLException {
        return new RoleSession(database, role, walls);
    }

    private void requireOwn(String table, RoleSession session) {
        List<Long> expected = harbours.idsHere(table);
        List<Long> seen = session.in(here).see("select id from " + table + " order by id");
        assertThat(seen)
                .withFailMessage(
                        "in harbour %d the application role sees the rows %s of %s, and the harbour has %s",
                        here, seen, table, expected)
                .isEqualTo(expected);
    }

    private void requireChange(int rows, String what, RoleSession session, String sql, Object... parameters) {
        int changed = session.in(here).attempt(sql, parameters).rows(what + " should be possible (" + sql + ")");
        assertThat(changed)
                .withFailMessage("%s (%s) should be about %d row, and was about %d", what, sql, rows, changed)
                .isEqualTo(rows);
    }
}
