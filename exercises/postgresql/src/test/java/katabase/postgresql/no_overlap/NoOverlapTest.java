package katabase.postgresql.no_overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.database.DatabaseFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 13,
        title = "One berth, one boat at a time",
        level = Level.SENIOR,
        minutes = 30,
        concepts = {"exclusion-constraints", "ranges-and-multiranges", "check-then-act-needs-a-constraint"},
        start = Reservations.class,
        schema = {"schema.sql", "no_overlap.sql"})
final class NoOverlapTest {

    private static final String INSERT =
            "insert into reservation (berth_id, boat_id, during) values (?, ?, tstzrange(?, ?))";
    private static final long NOBODY = 999_999_999L;

    private final Reservations reservations = new Reservations();
    private Database database;
    private Chance chance;
    private Connection tx;
    private long berth;
    private long boat;
    private OffsetDateTime monday;

    @BeforeEach
    void open(Database database, Chance chance) throws SQLException {
        this.database = database;
        this.chance = chance;
        this.tx = database.connect();
        tx.setAutoCommit(false);
        this.berth = chance.number(1, 99);
        this.boat = chance.number(1, 200);
        this.monday = OffsetDateTime.of(2026, 7, 6, 0, 0, 0, 0, ZoneOffset.UTC).plusMinutes(chance.number(0, 90_000));
    }

    @AfterEach
    void close() throws SQLException {
        tx.close();
    }

    @Test
    @Order(1)
    @DisplayName("reserve: stores it; what has an instant in common with it is OVERLAP; another berth is free")
    void reservesAndRefuses() throws SQLException {
        int start = chance.number(20, 30);
        int end = start + chance.number(10, 20);
        requireAnswer(Answer.RESERVED, "nobody has reserved that berth", berth, start, end);
        requireStored(berth, start, end);

        String why = "hours " + start + " to " + end + " are reserved";
        requireAnswer(Answer.OVERLAP, why + ", and this is within", berth, start + 2, end - 2);
        requireAnswer(Answer.OVERLAP, why + ", and this is around", berth, start - 3, end + 3);
        requireAnswer(Answer.OVERLAP, why + ", and this begins before and ends within", berth, start - 3, start + 3);
        requireAnswer(Answer.OVERLAP, why + ", and this begins within and ends after", berth, end - 3, end + 3);
        requireAnswer(Answer.OVERLAP, why + ", and this is the same", berth, start, end);
        requireAnswer(Answer.OVERLAP, why + ", and this begins with it and ends earlier", berth, start, end - 3);
        requireAnswer(Answer.OVERLAP, why + ", and this ends with it and begins earlier", berth, start - 3, end);
        assertThat(database.count("reservation", "true"))
                .withFailMessage("the answer was OVERLAP, and still there are more reservations than one")
                .isEqualTo(1);

        requireAnswer(Answer.RESERVED, "the overlapping reservation is at another berth", berth + 1, start, end);
        requireUnknownBoatIsTold();
    }

    @Test
    @Order(2)
    @DisplayName("reserve: may begin in the instant in which another one ends, and end in that in which one begins")
    void neighboursTouch() throws SQLException {
        int start = chance.number(20, 30);
        int end = start + chance.number(1, 9);
        requireAnswer(Answer.RESERVED, "nobody has reserved that berth", berth, start, end);

        String why = "hours " + start + " to " + end + " are reserved, and this touches them and shares no instant: a"
                + " period includes its first instant and not its last, '[)', which is what tstzrange(from, to) makes";
        requireAnswer(Answer.RESERVED, why, berth, end, end + 2);
        requireAnswer(Answer.RESERVED, why, berth, start - 2, start);
        int gap = end + 5;
        requireAnswer(Answer.RESERVED, "there is a gap before", berth, gap, gap + 1);
        requireAnswer(Answer.RESERVED, "it fits exactly between two others", berth, end + 2, gap);
    }

    @Test
    @Order(3)
    @DisplayName(
            "cancelled reservations do not count; a period without an instant is INVALID, the table refuses it, too")
    void cancelledAndInvalid() throws SQLException {
        int start = chance.number(20, 30);
        int end = start + chance.number(5, 9);
        for (int time = 1; time <= 3; time++) {
            requireAnswer(
                    Answer.RESERVED,
                    (time - 1) + " reservations of these hours have been cancelled, and the cancelled"
                            + " reservation still blocks the berth",
                    berth,
                    start,
                    end);
            database.execute("update reservation set cancelled = true where berth_id = ?", berth);
        }

        requireAnswer(Answer.INVALID, "it ends when it begins", berth, start, start);
        requireAnswer(Answer.INVALID, "it ends before it begins", berth, end, start);
        assertThat(database.count("reservation", "not cancelled"))
                .withFailMessage("the answer was INVALID, and still a reservation was stored")
                .isZero();
        Outcome<Integer> inserting = Outcome.of(() -> database.execute(INSERT, berth, boat, at(start), at(start)));
        requireRefused(
                inserting,
                "23514",
                "an INSERT of another program with an empty period",
                "an empty range has nothing in common with any other, so no overlap would ever be found"
                        + (database.count("pg_constraint", "conrelid = 'reservation'::regclass and contype = 'c'") > 0
                                ? ". There is a CHECK, and it lets the row pass: lower and upper of an empty range are"
                                        + " NULL, and what is unknown passes"
                                : ". The table needs one more rule, a CHECK"));
    }

    @Test
    @Order(4)
    @DisplayName("free: the gaps between reservations; the whole period when there are none")
    void givesTheGaps() {
        int unit = chance.number(1, 9);
        requireFree(
                "a berth without reservations has no free time: range_agg of no rows is NULL, and whatever NULL is"
                        + " subtracted from is NULL, too",
                berth,
                unit,
                List.of(gap(unit, 12 * unit)));

        database.execute(INSERT, berth, boat, at(7 * unit), at(9 * unit));
        database.execute(INSERT, berth, boat, at(2 * unit), at(4 * unit));
        database.execute(INSERT, berth, boat, at(4 * unit), at(5 * unit));
        cancelled(berth, 5 * unit, 6 * unit);
        database.execute(INSERT, berth + 1, boat, at(unit), at(12 * unit));
        requireFree(
                "gaps begin where a reservation ends, if no other begins there; cancelled ones and other berths do not"
                        + " count",
                berth,
                unit,
                List.of(gap(unit, 2 * unit), gap(5 * unit, 7 * unit), gap(9 * unit, 12 * unit)));

        database.execute(INSERT, berth + 2, boat, at(0), at(3 * unit));
        database.execute(INSERT, berth + 2, boat, at(11 * unit), at(14 * unit));
        requireFree(
                "reservations may reach beyond the period, and the gaps do not",
                berth + 2,
                unit,
                List.of(gap(3 * unit, 11 * unit)));

        database.execute(INSERT, berth + 3, boat, at(0), at(14 * unit));
        requireFree("everything is reserved", berth + 3, unit, List.of());

        database.execute(INSERT, berth + 4, boat, at(0), at(unit));
        database.execute(INSERT, berth + 4, boat, at(12 * unit), at(14 * unit));
        requireFree("the reservations only touch the period", berth + 4, unit, List.of(gap(unit, 12 * unit)));
    }

    @Test
    @Order(5)
    @DisplayName("reserve: the caller's transaction goes on after each answer, and is the caller's to commit")
    void leavesTheTransactionUsable() throws SQLException {
        int start = chance.number(20, 30);
        database.execute(INSERT, berth, boat, at(start), at(start + 9));

        log("before");
        Answer overlap = answer(berth, start + 1, start + 2);
        requireUsable("OVERLAP", overlap);
        Answer invalid = answer(berth, start + 2, start + 1);
        requireUsable("INVALID", invalid);
        Answer reserved = answer(berth + 1, start, start + 2);
        requireUsable("RESERVED", reserved);
        assertThat(database.count("logbook", "true"))
                .withFailMessage(
                        "reserve committed the caller's transaction: if a later step fails, nobody can take the"
                                + " reservation back")
                .isZero();
        tx.commit();

        long lines = database.count("logbook", "true");
        assertThat(List.of(overlap, invalid, reserved))
                .withFailMessage(
                        "the answers were %s, %s and %s, expected OVERLAP, INVALID and RESERVED",
                        overlap, invalid, reserved)
                .containsExactly(Answer.OVERLAP, Answer.INVALID, Answer.RESERVED);
        assertThat(lines)
                .withFailMessage(
                        "the caller wrote 4 lines into the logbook, before and after three calls of reserve, and"
                                + " committed; there are %d: reserve has rolled some of them back",
                        lines)
                .isEqualTo(4);

        answer(berth + 2, start, start + 2);
        tx.rollback();
        assertThat(database.count("reservation", "berth_id = ?", berth + 2))
                .withFailMessage(
                        "the caller rolled back, and the reservation is there: it was stored in a transaction of"
                                + " its own")
                .isZero();
    }

    @Test
    @Order(6)
    @DisplayName("an overlap that is not committed yet: reserve waits. The table refuses overlaps, whoever writes")
    void waitsForTheOther(Stage stage) throws SQLException {
        int start = chance.number(20, 30);
        int end = start + chance.number(5, 9);
        Rival bo = stage.rival("Bo");
        bo.execute(INSERT, berth, boat, at(start), at(end));
        log("before");
        Act<Answer> first = stage.start(() -> reservations.reserve(tx, berth, boat, at(start + 1), at(end + 1)));
        boolean waited = first.waitsFor(bo);
        bo.commit();
        Answer answer = first.outcome().value("Bo has committed an overlapping reservation, so it should be OVERLAP");
        requireUsable("OVERLAP", answer);
        tx.commit();

        long overlapping = database.count("reservation", "berth_id = ?", berth);
        assertThat(overlapping)
                .withFailMessage(
                        "1. Bo reserves hours %d to %d and has not committed. 2. reserve for hours %d to %d %s. 3. Both"
                                + " commit. Now there are two overlapping reservations: neither saw the other's"
                                + " uncommitted row. No look before the INSERT helps, in Java or in a trigger; the"
                                + " table has to refuse it, with a rule that knows of rows that nobody else can see"
                                + " yet",
                        start, end, start + 1, end + 1, waited ? "waits for Bo" : "does not wait for Bo")
                .isEqualTo(1);
        assertThat(answer)
                .withFailMessage("Bo has committed an overlapping reservation, so it is OVERLAP, and not %s", answer)
                .isEqualTo(Answer.OVERLAP);
        assertThat(database.count("logbook", "true"))
                .withFailMessage(
                        "the caller wrote a line before and a line after reserve, and committed: both should be"
                                + " there")
                .isEqualTo(2);

        bo.execute(INSERT, berth + 1, boat, at(start), at(end));
        Act<Answer> second = stage.start(() -> reservations.reserve(tx, berth + 1, boat, at(start - 1), at(start + 1)));
        second.waitsFor(bo);
        bo.rollback();
        Answer afterRollback =
                second.outcome().value("Bo has rolled back, so the berth is free and should be RESERVED");
        tx.commit();
        assertThat(afterRollback)
                .withFailMessage(
                        "Bo has rolled back, so the berth is free and should be RESERVED, and not %s", afterRollback)
                .isEqualTo(Answer.RESERVED);
        requireStored(berth + 1, start - 1, start + 1);

        requireTheTableRefuses(start);
    }

    private void requireTheTableRefuses(int hour) {
        String why =
                "the booking site, the office and the import do not use your class, and the rule is about all of them";
        long other = berth + 2;
        cancelled(other, hour, hour + 4);
        database.execute(INSERT, other, boat, at(hour), at(hour + 4));
        requireRefused(
                Outcome.of(() -> database.execute(INSERT, other, boat, at(hour + 1), at(hour + 9))),
                "23P01",
                "an overlapping INSERT of another program",
                why);
        requireRefused(
                Outcome.of(() -> database.execute(
                        "update reservation set cancelled = false where berth_id = ? and cancelled", other)),
                "23P01",
                "an UPDATE that takes a cancellation back, although the berth has been given away,",
                why);
    }

    private void requireAnswer(Answer expected, String why, long berth, int start, int end) throws SQLException {
        String call = "reserve for hours " + start + " to " + end + " should be " + expected;
        Answer answer = answer(berth, start, end);
        if (answer == Answer.RESERVED) {
            tx.commit();
        } else {
            tx.rollback();
        }
        assertThat(answer)
                .withFailMessage("%s, and was %s: %s", call, answer, why)
                .isEqualTo(expected);
    }

    private Answer answer(long berth, int start, int end) throws SQLException {
        return Outcome.of(() -> reservations.reserve(tx, berth, boat, at(start), at(end)))
                .value("reserve for hours " + start + " to " + end + " should give an answer");
    }

    private void requireStored(long berth, int start, int end) {
        assertThat(database.count(
                        "reservation",
                        "berth_id = ? and boat_id = ? and lower(during) = ? and upper(during) = ? and not cancelled",
                        berth,
                        boat,
                        at(start),
                        at(end)))
                .withFailMessage(
                        "the answer was RESERVED for boat %d at berth %d from %s to %s, and the table has %s",
                        boat, berth, at(start), at(end), database.rows("select * from reservation"))
                .isEqualTo(1);
    }

    private void requireUnknownBoatIsTold() throws SQLException {
        SQLException refusal = Outcome.of(() -> reservations.reserve(tx, berth + 2, NOBODY, at(0), at(1)))
                .refusal(
                        SQLException.class,
                        "there is no such boat, and the berth is free: a foreign key's 23503 is no overlap, and whoever"
                                + " hides it sends a skipper away from a free berth");
        tx.rollback();
        assertThat(refusal.getSQLState())
                .withFailMessage("there is no such boat: expected 23503, and it was %s", refusal.getSQLState())
                .isEqualTo("23503");
    }

    /** Writes a line in the caller's transaction. */
    private void requireUsable(String after, Answer answer) {
        Outcome<Integer> writing = Outcome.of(() -> log("after " + answer));
        if (writing.thrown() instanceof SQLException refused && "25P02".equals(refused.getSQLState())) {
            throw new AssertionError("25P02 for the caller after " + after + ": whatever PostgreSQL refuses aborts the"
                    + " transaction, also when Java catches it. Go back to a savepoint, or let the INSERT do nothing"
                    + " instead of failing");
        }
        writing.value("the caller should be able to go on after " + after);
    }

    private int log(String line) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement("insert into logbook (line) values (?)")) {
            insert.setString(1, line);
            return insert.executeUpdate();
        }
    }

    private static void requireRefused(Outcome<Integer> outcome, String sqlState, String what, String why) {
        DatabaseFailure refusal =
                outcome.refusal(DatabaseFailure.class, what + " should be refused with " + sqlState + ": " + why);
        assertThat(refusal.sqlState())
                .withFailMessage(
                        "%s should be refused with %s, and was refused with %s: %s",
                        what, sqlState, refusal.sqlState(), refusal.getMessage())
                .isEqualTo(sqlState);
    }

    private void requireFree(String why, long berth, int unit, List<Period> expected) {
        OffsetDateTime from = at(unit);
        OffsetDateTime to = at(12 * unit);
        List<Period> free = Outcome.of(() -> free(berth, from, to))
                .value("free from " + from + " to " + to + " should be " + expected);
        assertThat(free)
                .withFailMessage(
                        () -> "free from " + from + " to " + to + " should be " + expected + ", and is " + free + ": "
                                + why + ". The berth's reservations: "
                                + database.column(
                                        String.class,
                                        "select during::text || case when cancelled then ' (cancelled)' else '' end"
                                                + " from reservation where berth_id = ? order by during",
                                        berth))
                .isEqualTo(expected);
    }

    private List<Period> free(long berth, OffsetDateTime from, OffsetDateTime to) throws SQLException {
        try (Connection connection = database.connect()) {
            return reservations.free(connection, berth, from, to);
        }
    }

    private void cancelled(long berth, int start, int end) {
        database.execute(
                "insert into reservation (berth_id, boat_id, during, cancelled) values (?, ?, tstzrange(?, ?), true)",
                berth,
                boat,
                at(start),
                at(end));
    }

    private Period gap(int start, int end) {
        return new Period(at(start), at(end));
    }

    private OffsetDateTime at(int hour) {
        return monday.plusHours(hour);
    }
}
