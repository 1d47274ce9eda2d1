package katabase.postgresql.strict_table;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

@Kata(
        number = 1,
        title = "The table that says no",
        level = Level.JUNIOR,
        minutes = 20,
        concepts = {
            "constraints-enforce-in-the-database",
            "check-constraints",
            "null-and-constraints",
            "foreign-key-actions",
            "foreign-key-column-index",
            "columns-indexed-already"
        },
        start = StayRule.class,
        schema = {"schema.sql", "stay.sql"})
final class StrictTableTest {

    private static final String INSERT = "insert into stay (boat_id, berth_id, skipper_id, arrived_at, departed_at,"
            + " fee_cents) values (?, ?, ?, ?, ?, ?)";
    private static final long NOBODY = 999_999_999L;
    private static final int STAYS = 5_000;
    private static final int PAGES = 8;
    private static final int INDEXES = 4;

    private Database database;
    private Chance chance;
    private long boat;
    private long berth;
    private long skipper;
    private OffsetDateTime arrival;
    private int boats;

    @BeforeEach
    void open(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.boat = boat();
        this.berth = berth();
        this.skipper = skipper();
        this.arrival = OffsetDateTime.of(2025, 5, 1, 9, 0, 0, 0, ZoneOffset.UTC).plusMinutes(chance.number(0, 100_000));
    }

    @Test
    @Order(1)
    @DisplayName("open and closed stays are stored, with or without a skipper")
    void storesGoodStays() {
        int fee = chance.number(100, 90_000);
        requireStored("an open stay", boat, berth, skipper, arrival, null, null);
        requireStored("an open stay without a skipper", boat(), berth, null, arrival, null, null);
        requireStored("a closed stay", boat(), berth, skipper, arrival, arrival.plusDays(3), fee);
        requireStored("a closed stay without a skipper", boat(), berth, null, arrival, arrival.plusSeconds(1), fee);
        requireStored("a closed stay with a fee of 0", boat(), berth(), skipper, arrival, arrival.plusHours(5), 0);
        requireStored("the same boat at the same berth, later", boat, berth, skipper, arrival.plusDays(9), null, null);

        List<Long> ids = database.column(Long.class, "select distinct id::bigint from stay where id is not null");
        assertThat(ids)
                .withFailMessage(
                        "6 stays were stored without a word about id, and there are %d ids: the database"
                                + " should give each row its own",
                        ids.size())
                .hasSize(6);
    }

    @Test
    @Order(2)
    @DisplayName("refused: a stay without boat, berth or arrival (23502), or of what does not exist (23503)")
    void refusesWhatIsMissing() {
        requireMissing("boat_id", null, berth, skipper, arrival, null, null);
        requireMissing("berth_id", boat, null, skipper, arrival, null, null);
        requireMissing("arrived_at", boat, berth, skipper, null, null, null);

        requireRefused(
                "23503",
                StayRule.BOAT_EXISTS,
                "a boat that does not exist",
                NOBODY,
                berth,
                skipper,
                arrival,
                null,
                null);
        requireRefused(
                "23503",
                StayRule.BERTH_EXISTS,
                "a berth that does not exist",
                boat,
                NOBODY,
                skipper,
                arrival,
                null,
                null);
        requireRefused(
                "23503",
                StayRule.SKIPPER_EXISTS,
                "a skipper who does not exist",
                boat,
                berth,
                NOBODY,
                arrival,
                null,
                null);
    }

    @Test
    @Order(3)
    @DisplayName("refused: no later departure, a negative fee (23514), a second arrival in the same instant (23505)")
    void refusesTheImpossible() {
        int fee = chance.number(1, 90_000);
        requireRefused(
                "23514",
                StayRule.DEPARTS_AFTER_ARRIVAL,
                "a departure before the arrival",
                boat,
                berth,
                skipper,
                arrival,
                arrival.minusMinutes(chance.number(1, 900)),
                fee);
        requireRefused(
                "23514",
                StayRule.DEPARTS_AFTER_ARRIVAL,
                "a departure in the instant of arrival",
                boat,
                berth,
                skipper,
                arrival,
                arrival,
                fee);
        requireRefused(
                "23514",
                StayRule.FEE_NOT_NEGATIVE,
                "a fee of -" + fee + " cents",
                boat,
                berth,
                skipper,
                arrival,
                arrival.plusDays(1),
                -fee);

        requireStored("an arrival", boat, berth, skipper, arrival, arrival.plusDays(1), fee);
        requireStored("another boat in that instant", boat(), berth(), skipper, arrival, null, null);
        requireRefused(
                "23505",
                StayRule.BOAT_ARRIVES_ONCE,
                "a second arrival of a boat in the same instant",
                boat,
                berth(),
                null,
                arrival,
                null,
                null);
        database.execute("set time zone 'Pacific/Auckland'");
        requireRefused(
                "23505",
                StayRule.BOAT_ARRIVES_ONCE,
                "a second arrival of a boat in the same instant, by a"
                        + " session in another time zone (timestamp keeps what a clock on the wall shows,"
                        + " timestamptz the"
                        + " instant)",
                boat,
                berth(),
                null,
                arrival,
                null,
                null);
    }

    @Test
    @Order(4)
    @DisplayName("refused: a departure without a fee, a fee without a departure (23514)")
    void refusesHalfClosedStays() {
        String unknown = " (a CHECK refuses what is false; with NULL a comparison is unknown, and unknown passes)";
        requireRefused(
                "23514",
                StayRule.CLOSED_WITH_FEE,
                "a departure without a fee" + unknown,
                boat,
                berth,
                skipper,
                arrival,
                arrival.plusDays(2),
                null);
        requireRefused(
                "23514",
                StayRule.CLOSED_WITH_FEE,
                "a fee without a departure" + unknown,
                boat,
                berth,
                skipper,
                arrival,
                null,
                chance.number(1, 90_000));

        requireStored("an open stay", boat, berth, skipper, arrival, null, null);
        Outcome<Integer> closing = Outcome.of(
                () -> database.execute("update stay set departed_at = ? where boat_id = ?", arrival.plusDays(1), boat));
        requireRefusal("23514", StayRule.CLOSED_WITH_FEE, "an UPDATE that sets the departure and no fee", closing);
    }

    @Test
    @Order(5)
    @DisplayName("deleting a skipper keeps his stays without him; deleting a boat or berth with stays is refused")
    void deletesOnlyWhatMayGo() {
        int stays = chance.number(6, 20);
        for (int day = 0; day < stays; day++) {
            database.execute(INSERT, boat, berth, skipper, arrival.plusDays(day), null, null);
        }
        long other = skipper();
        database.execute(INSERT, boat(), berth(), other, arrival, null, null);

        Outcome.of(() -> database.execute("delete from skipper where id = ?", skipper))
                .value("a skipper with " + stays + " stays asked to be forgotten, so the DELETE should go through: say"
                        + " in stay_skipper_exists what it does to his stays");
        long left = database.count("stay", "boat_id = ?", boat);
        assertThat(left)
                .withFailMessage(
                        "a skipper was deleted, and his %d stays were deleted with him, %d are left: the"
                                + " harbour's takings are gone. What happened stays true without him",
                        stays, left)
                .isEqualTo(stays);
        long anonymous = database.count("stay", "boat_id = ? and skipper_id is null", boat);
        assertThat(anonymous)
                .withFailMessage(
                        "a skipper was deleted, and of his %d stays %d have no skipper now: the others point"
                                + " to nobody or to somebody else",
                        stays, anonymous)
                .isEqualTo(stays);
        assertThat(database.count("stay", "skipper_id = ?", other))
                .withFailMessage("a skipper was deleted, and another skipper's stay lost its skipper")
                .isEqualTo(1);

        requireKept("boat", boat, StayRule.BOAT_EXISTS, stays);
        requireKept("berth", berth, StayRule.BERTH_EXISTS, stays);
    }

    @Test
    @Order(6)
    @DisplayName("among 5,000 stays, deleting a boat, berth or skipper without stays reads at most 8 pages; 4 indexes")
    void deletesWithoutReadingTheTable() throws SQLException {
        fill();

        List<String> indexes = database.column(
                String.class,
                "select indexrelid::regclass::text from pg_index where indrelid = 'stay'::regclass order by 1");

        requireFewPages("boat", boat());
        requireFewPages("berth", berth());
        requireFewPages("skipper", skipper());
        assertThat(indexes)
                .withFailMessage(
                        "stay has the %d indexes %s, at most %d expected: a primary key and a unique"
                                + " constraint bring an index each, and one that begins with boat_id serves"
                                + " boat_id alone, too."
                                + " Each index more is written at every arrival",
                        indexes.size(), indexes, INDEXES)
                .hasSizeLessThanOrEqualTo(INDEXES);
    }

    private void requireStored(String what, Object... row) {
        Outcome.of(() -> database.execute(INSERT, row)).value(what + " should be stored");
    }

    private void requireMissing(String column, Object... row) {
        Outcome<Integer> inserting = Outcome.of(() -> database.execute(INSERT, row));
        assertThat(inserting.returned())
                .withFailMessage(
                        "a stay without %s was stored: a foreign key and a CHECK let NULL pass, only NOT NULL"
                                + " does not",
                        column)
                .isFalse();
        ServerErrorMessage refusal = refusal(inserting);
        assertThat(List.of(String.valueOf(refusal.getSQLState()), String.valueOf(refusal.getColumn())))
                .withFailMessage(
                        "a stay without %s should be refused with 23502 for that column, and was refused with"
                                + " %s: %s",
                        column, refusal.getSQLState(), refusal.getMessage())
                .containsExactly("23502", column);
    }

    private void requireRefused(String sqlState, StayRule rule, String what, Object... row) {
        requireRefusal(sqlState, rule, what, Outcome.of(() -> database.execute(INSERT, row)));
    }

    private void requireRefusal(String sqlState, StayRule rule, String what, Outcome<Integer> outcome) {
        assertThat(outcome.returned())
                .withFailMessage("%s was accepted: %s should refuse it, whoever writes", what, rule.constraint())
                .isFalse();
        ServerErrorMessage refusal = refusal(outcome);
        assertThat(refusal.getSQLState())
                .withFailMessage(
                        "%s should be refused with %s, and was refused with %s: %s",
                        what, sqlState, refusal.getSQLState(), refusal.getMessage())
                .isEqualTo(sqlState);
        requireName(rule, what, refusal);
    }

    private void requireKept(String table, long id, StayRule rule, int stays) {
        String what = "deleting a " + table + " that has " + stays + " stays";
        Outcome<Integer> deleting = Outcome.of(() -> database.execute("delete from " + table + " where id = ?", id));
        assertThat(deleting.returned())
                .withFailMessage(() -> what + " was accepted, and "
                        + (stays - database.count("stay", table + "_id = ?", id)) + " stays no longer belong to it: "
                        + rule.constraint() + " should refuse it")
                .isFalse();
        ServerErrorMessage refusal = refusal(deleting);
        assertThat(refusal.getSQLState())
                .withFailMessage(
                        "%s should be refused with 23503 or 23001, and was refused with %s: %s",
                        what, refusal.getSQLState(), refusal.getMessage())
                .isIn("23503", "23001");
        requireName(rule, what, refusal);
    }

    private static void requireName(StayRule rule, String what, ServerErrorMessage refusal) {
        assertThat(refusal.getConstraint())
                .withFailMessage(
                        "%s should be refused by %s, and was refused by %s: programs decide by the name what"
                                + " they tell their users, so it has to be yours and not one that PostgreSQL made up",
                        what, rule.constraint(), refusal.getConstraint())
                .isEqualTo(rule.constraint());
    }

    private static ServerErrorMessage refusal(Outcome<Integer> outcome) {
        Throwable cause = outcome.thrown() == null ? null : outcome.thrown().getCause();
        if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
            return refused.getServerErrorMessage();
        }
        throw new AssertionError("PostgreSQL should have refused it, but: " + outcome.thrown());
    }

    /** Deletes in a transaction that is undone, and counts what PostgreSQL read of stay to allow it. */
    private void requireFewPages(String table, long id) throws SQLException {
        try (Connection session = database.connect();
                Statement all = session.createStatement();
                PreparedStatement delete = session.prepareStatement("delete from " + table + " where id = ?")) {
            session.setAutoCommit(false);
            all.execute("set constraints all immediate");
            delete.setLong(1, id);
            delete.executeUpdate();
            try (ResultSet read = all.executeQuery("""
                    select (select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                             where c.oid = 'stay'::regclass
                                or c.oid in (select indexrelid from pg_index where indrelid = 'stay'::regclass)),
                           pg_stat_get_xact_tuples_returned('stay'::regclass)""")) {
                read.next();
                long pages = read.getLong(1);
                long rows = read.getLong(2);
                assertThat(pages)
                        .withFailMessage(
                                "deleting one %s that has no stays read %d pages and %d stays, at most %d pages"
                                        + " expected: before it goes, PostgreSQL looks for stays that point to"
                                        + " it, and finds no"
                                        + " index that begins with %s_id. A foreign key brings no index to the"
                                        + " table that it"
                                        + " stands in; with millions of stays this DELETE takes minutes and"
                                        + " holds its locks"
                                        + " that long",
                                table, pages, rows, PAGES, table)
                        .isLessThanOrEqualTo(PAGES);
            }
            session.rollback();
        }
    }

    private void fill() {
        database.execute("insert into boat (hull) select 'H' || n from generate_series(1, 500) n");
        database.execute("insert into berth (name) select 'B' || n from generate_series(1, 200) n");
        database.execute("insert into skipper (name) select 'S' || n from generate_series(1, 400) n");
        database.execute("""
                insert into stay (boat_id, berth_id, skipper_id, arrived_at, departed_at, fee_cents)
                select boats[1 + n % 500], berths[1 + n * 7 % 200], skippers[1 + n * 11 % 400],
                       timestamptz '2020-01-01 12:00Z' + n * interval '7 hours',
                       timestamptz '2020-01-02 12:00Z' + n * interval '7 hours', n
                  from generate_series(1, ?) n, (select array_agg(id) from boat) b (boats),
                       (select array_agg(id) from berth) p (berths), (select array_agg(id) from skipper) s (skippers)
                """, STAYS);
        database.execute("analyze stay");
    }

    private long boat() {
        return database.value(
                Long.class, "insert into boat (hull) values (?) returning id", chance.name() + "/" + ++boats);
    }

    private long berth() {
        return database.value(Long.class, "insert into berth (name) values (?) returning id", chance.name());
    }

    private long skipper() {
        return database.value(Long.class, "insert into skipper (name) values (?) returning id", chance.name());
    }
}
