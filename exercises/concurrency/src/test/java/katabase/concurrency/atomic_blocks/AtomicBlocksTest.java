package katabase.concurrency.atomic_blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@Kata(
        number = 3,
        title = "Write atomic() yourself",
        level = Level.MID,
        minutes = 25,
        concepts = {
            "nested-blocks-are-savepoints",
            "transaction-block-or-function",
            "mark-for-rollback",
            "rollback-by-exception-not-return"
        },
        start = Transactions.class)
final class AtomicBlocksTest {

    private static final int TREES = 30;
    private static final int DEEPEST = 4;
    private static final int INNER_BLOCKS = 40;

    private Database database;
    private Chance chance;
    private Connection connection;
    private Transactions transactions;
    private int seats;

    @BeforeEach
    void open(Database database, Connection connection, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.connection = connection;
        this.transactions = new Transactions(connection);
    }

    @Test
    @Order(1)
    @DisplayName("an outermost block: commits at its end, not before, and returns the value of its work")
    void outermostBlockCommits() throws Exception {
        for (String value : List.of(chance.name(), "error: sold out")) {
            String first = seat();
            String second = seat();
            AtomicBoolean seenEarly = new AtomicBoolean();
            String returned = Outcome.of(() -> transactions.atomic(() -> {
                        book(first);
                        book(second);
                        seenEarly.set(booked(first));
                        return value;
                    }))
                    .value("the block booked two free seats and should return");

            assertThat(seenEarly)
                    .withFailMessage(
                            "another session saw seat %s while the block that books it was still running: in autocommit"
                                    + " each statement commits by itself",
                            first)
                    .isFalse();
            assertThat(returned)
                    .withFailMessage("the work returned \"%s\", and atomic returned \"%s\"", value, returned)
                    .isEqualTo(value);
            for (String seat : List.of(first, second)) {
                assertThat(booked(seat))
                        .withFailMessage(
                                "the block ended normally with the value \"%s\", but seat %s is not stored: an"
                                        + " outermost block commits when it ends, and a returned value, whatever it"
                                        + " says, is an end",
                                value, seat)
                        .isTrue();
            }
            requireAutocommit("a block that ended well");
        }
    }

    @Test
    @Order(2)
    @DisplayName(
            "what leaves an outermost block rolls it back and arrives as the very same object; the next block works")
    void outermostBlockRollsBack() throws Exception {
        for (Throwable thrown : List.of(new SeatGone(), new IllegalArgumentException(), new OutOfPaper())) {
            String lost = seat();
            Throwable arrived = thrownBy(() -> transactions.atomic(() -> {
                book(lost);
                throw thrown(thrown);
            }));

            requireSame(thrown, arrived);
            requireGone(lost, "the block that booked it threw " + name(thrown));
            requireUsable("a block that threw " + name(thrown));
        }

        String taken = bookedSeat();
        String lost = seat();
        Throwable refused = thrownBy(() -> transactions.atomic(() -> {
            book(lost);
            return book(taken);
        }));
        requireSqlState("23505", refused, "the block booked seat " + taken + ", which is taken");
        requireGone(lost, "the block that booked it failed with an SQL error");
        requireUsable("a block with an SQL error");

        String nobodys = seat();
        Throwable atTheEnd = thrownBy(() -> transactions.atomic(() -> book(nobodys, chance.number(1, 1000))));
        requireSqlState(
                "23503",
                atTheEnd,
                "the block booked for a party that does not exist, which PostgreSQL finds out at the commit: success is"
                        + " what you know when commit() has returned");
        requireGone(nobodys, "its commit was refused");
        requireUsable("a block whose commit was refused");
    }

    @Test
    @Order(3)
    @DisplayName("an inner block that fails undoes its own rows only; one that ended well is undone with the outer one")
    void innerBlockIsASavepoint() throws Exception {
        String outer = seat();
        String ended = seat();
        SeatGone gone = new SeatGone();
        Throwable arrived = thrownBy(() -> transactions.atomic(() -> {
            book(outer);
            transactions.atomic(() -> book(ended));
            throw gone;
        }));
        requireSame(gone, arrived);
        requireGone(
                ended,
                "the outer block failed after the inner one had ended well: only the outermost block may commit, an"
                        + " inner one merely releases its savepoint");
        requireGone(outer, "the outer block failed");
        requireUsable("an outer block that failed");

        String taken = bookedSeat();
        for (boolean sqlError : new boolean[] {true, false}) {
            String before = seat();
            String inner = seat();
            String after = seat();
            String how = sqlError ? "an SQL error" : "an exception";
            Outcome.of(() -> transactions.atomic(() -> {
                        book(before);
                        try {
                            transactions.atomic(() -> {
                                book(inner);
                                return fail(sqlError, taken);
                            });
                        } catch (SeatGone | SQLException e) {
                            return book(after);
                        }
                        return null;
                    }))
                    .value("the outer block caught what left the inner one (" + how
                            + ") and should go on. After an SQL error"
                            + " PostgreSQL refuses every statement with 25P02 until the transaction returns to a"
                            + " savepoint: an inner block needs a savepoint");

            requireGone(inner, "the inner block that booked it failed with " + how);
            for (String seat : List.of(before, after)) {
                assertThat(booked(seat))
                        .withFailMessage(
                                "seat %s is not stored: an inner block failed with %s, the outer one caught that and"
                                        + " ended normally, so the rows of the outer block stay",
                                seat, how)
                        .isTrue();
            }
            requireUsable("a block with a failed one inside");
        }
    }

    @Test
    @Order(4)
    @DisplayName(
            "rollbackOnly dooms the innermost running block and no other; outside any block: IllegalStateException")
    void rollbackOnlyDoomsOneBlock() throws Exception {
        requireRefusedOutside("before the first block");

        String before = seat();
        String doomed = seat();
        String doomedLater = seat();
        AtomicBoolean seesItsRows = new AtomicBoolean();
        String after = seat();
        String value = Outcome.of(() -> transactions.atomic(() -> {
                    book(before);
                    String inner = transactions.atomic(() -> {
                        book(doomed);
                        transactions.rollbackOnly();
                        book(doomedLater);
                        seesItsRows.set(sees(doomed));
                        return "tried";
                    });
                    book(after);
                    return inner;
                }))
                .value("a doomed block ends normally, and so does the block around it");
        assertThat(seesItsRows)
                .withFailMessage(
                        "rollbackOnly was called, and at once the block did not see seat %s any more: it only marks the"
                                + " block, which is rolled back at its end. What the block writes after a rollback"
                                + " would stay",
                        doomed)
                .isTrue();
        assertThat(value)
                .withFailMessage("the doomed block returned \"tried\", and atomic returned \"%s\"", value)
                .isEqualTo("tried");
        requireGone(doomed, "the block that booked it was doomed by rollbackOnly");
        requireGone(doomedLater, "it was booked in a doomed block, after the call of rollbackOnly");
        for (String seat : List.of(before, after)) {
            assertThat(booked(seat))
                    .withFailMessage(
                            "seat %s is not stored: the outer block booked it, and rollbackOnly was called in the inner"
                                    + " block, which dooms that one only",
                            seat)
                    .isTrue();
        }
        requireUsable("a block with a doomed one inside");
        requireDoomEndsWithAnException();

        String outer = seat();
        String inner = seat();
        Outcome.of(() -> transactions.atomic(() -> {
                    transactions.rollbackOnly();
                    book(outer);
                    return transactions.atomic(() -> book(inner));
                }))
                .value("a doomed outermost block ends normally");
        requireGone(outer, "the outermost block that booked it was doomed by rollbackOnly");
        requireGone(inner, "the block around it was doomed by rollbackOnly");
        requireUsable("a doomed block");
        requireRefusedOutside("after the last block");
    }

    /** A doomed block that throws is over: its mark is not the outer block's. */
    private void requireDoomEndsWithAnException() throws Exception {
        String inner = seat();
        String after = seat();
        Outcome.of(() -> transactions.atomic(() -> {
                    try {
                        return transactions.atomic(() -> {
                            book(inner);
                            transactions.rollbackOnly();
                            throw new SeatGone();
                        });
                    } catch (SeatGone e) {
                        return book(after);
                    }
                }))
                .value("the outer block caught what left the doomed inner one and should go on");
        requireGone(inner, "the inner block that booked it was doomed and failed");
        assertThat(booked(after))
                .withFailMessage(
                        "seat %s is not stored: an inner block called rollbackOnly and then threw, the outer one caught"
                                + " that, booked the seat and ended normally. The mark belongs to the inner block and"
                                + " ends with it, also when it ends with an exception",
                        after)
                .isTrue();
    }

    @Test
    @Order(5)
    @DisplayName("the server ends the connection inside a block: the work's own exception arrives")
    void rollbackHidesNothing(DataSource dataSource) throws Exception {
        for (boolean nested : new boolean[] {false, true}) {
            try (Connection doomed = dataSource.getConnection()) {
                Transactions theirs = new Transactions(doomed);
                SeatGone own = new SeatGone();
                Work<Object> work = () -> {
                    book(doomed, seat(), null);
                    end(doomed);
                    throw own;
                };

                Throwable arrived =
                        thrownBy(() -> nested ? theirs.atomic(() -> theirs.atomic(work)) : theirs.atomic(work));

                assertThat(arrived)
                        .withFailMessage(
                                "1. The work booked a seat%s. 2. The server ended the connection. 3. The work threw"
                                        + " SeatGone. 4. Your rollback could not reach the server and threw, or what"
                                        + " you do after it, such as setAutoCommit, and what the caller got is %s: the"
                                        + " log would tell of that, and nobody would learn why there was a rollback",
                                nested ? " in an inner block" : "", arrived)
                        .isSameAs(own);
                assertThat(own.getSuppressed())
                        .withFailMessage(
                                "SeatGone arrived, but that the rollback failed is told nowhere: add it to SeatGone"
                                        + " with addSuppressed, and a stack trace shows both")
                        .isNotEmpty();
            }
        }
    }

    @Test
    @Order(6)
    @DisplayName("30 trees of blocks: just the right rows survive; and 40 inner blocks leave no savepoints behind")
    void treesOfBlocks() throws Exception {
        String taken = bookedSeat();
        List<Tree> trees = new ArrayList<>(List.of(failedInsideAFailed(), doomedAfterADoomed(), doomedAroundAFailed()));
        while (trees.size() < TREES) {
            trees.add(tree(1));
        }
        for (Tree tree : trees) {
            Outcome<?> outcome = Outcome.of(() -> play(tree, taken));
            assertThat(outcome.returned())
                    .withFailMessage(
                            "this tree of blocks should %s, but %s: %s. Read { } as a block, \"caught\" as caught"
                                    + " outside the block before it",
                            tree.survivors().isPresent() ? "end normally" : "end with an exception",
                            outcome.returned() ? "ended normally" : outcome.thrown() + " came out",
                            tree)
                    .isEqualTo(tree.survivors().isPresent());
            List<String> expected = tree.survivors().orElse(List.of());
            List<String> stored =
                    database.column(String.class, "select seat from booking where seat <> ? order by seat", taken);
            assertThat(stored)
                    .withFailMessage(
                            "after this tree of blocks the seats %s are stored, and should be %s: %s. Read { } as a"
                                    + " block, \"caught\" as caught outside the block before it. What a block leaves"
                                    + " behind, be it a savepoint, a mark or a depth, shows in such nests only",
                            stored, expected, tree)
                    .containsExactlyInAnyOrderElementsOf(expected);
            database.execute("delete from booking where seat <> ?", taken);
        }
        requireUsable("many trees of blocks");
        requireNoSavepointsLeft(taken);
    }

    private void requireNoSavepointsLeft(String taken) throws Exception {
        int session = processId(connection);
        long held = Outcome.of(() -> transactions.atomic(() -> {
                    for (int count = 0; count < INNER_BLOCKS; count++) {
                        Ending ending = Ending.values()[count % Ending.values().length];
                        try {
                            play(new Tree(seat(), List.of(), ending), taken);
                        } catch (SeatGone | SQLException e) {
                            // It was to fail, and the outer block goes on.
                        }
                        book(seat());
                    }
                    return database.count("pg_locks", "pid = ? and locktype = 'transactionid' and granted", session);
                }))
                .value("a block with " + INNER_BLOCKS + " inner ones, some of which fail, should end normally");
        assertThat(held)
                .withFailMessage(
                        "after %d inner blocks the session holds the locks on %d transactions, where 1 is enough: each"
                                + " savepoint that is not released is a transaction of its own that goes on, and a"
                                + " party of ten thousand ends with \"out of shared memory\". A rollback to a"
                                + " savepoint keeps the savepoint; release it then",
                        INNER_BLOCKS, held)
                .isEqualTo(1);
    }

    /** How a block of a tree ends; a doomed one has called rollbackOnly after its first seat. */
    private enum Ending {
        WELL,
        DOOMED,
        EXCEPTION,
        SQL_ERROR
    }

    /** A block: a seat is booked, then come inner blocks and a seat after each, and the end. */
    private record Tree(String first, List<Branch> branches, Ending ending) {

        /** The seats that remain if the blocks around it remain; empty if the block throws. */
        Optional<List<String>> survivors() {
            List<String> rows = new ArrayList<>(List.of(first));
            for (Branch branch : branches) {
                Optional<List<String>> inner = branch.tree().survivors();
                if (inner.isEmpty() && !branch.caught()) {
                    return Optional.empty();
                }
                rows.addAll(inner.orElse(List.of()));
                rows.add(branch.after());
            }
            return switch (ending) {
                case WELL -> Optional.of(rows);
                case DOOMED -> Optional.of(List.of());
                case EXCEPTION, SQL_ERROR -> Optional.empty();
            };
        }

        @Override
        public String toString() {
            String doom = ending == Ending.DOOMED ? " rollbackOnly" : "";
            String end = switch (ending) {
                case WELL, DOOMED -> " }";
                case EXCEPTION -> " throw }";
                case SQL_ERROR -> " SQL error }";
            };
            return branches.stream().map(Branch::toString).collect(Collectors.joining("", "{ " + first + doom, end));
        }
    }

    /** An inner block of a tree, and the seat that the outer block books after it. */
    private record Branch(Tree tree, boolean caught, String after) {

        @Override
        public String toString() {
            return " " + tree + (caught ? " caught " : " ") + after;
        }
    }

    private Tree failedInsideAFailed() {
        Tree innermost = new Tree(seat(), List.of(), Ending.SQL_ERROR);
        Tree middle = new Tree(seat(), List.of(new Branch(innermost, true, seat())), Ending.EXCEPTION);
        return new Tree(seat(), List.of(new Branch(middle, true, seat())), Ending.WELL);
    }

    private Tree doomedAfterADoomed() {
        Tree innermost = new Tree(seat(), List.of(), Ending.DOOMED);
        Tree middle = new Tree(seat(), List.of(new Branch(innermost, true, seat())), Ending.WELL);
        Tree well = new Tree(seat(), List.of(), Ending.WELL);
        Tree last = new Tree(seat(), List.of(new Branch(well, false, seat())), Ending.DOOMED);
        return new Tree(
                seat(), List.of(new Branch(middle, false, seat()), new Branch(last, false, seat())), Ending.WELL);
    }

    /** A mark that is not put back when an inner block throws shows here in each run, and not only in most. */
    private Tree doomedAroundAFailed() {
        Tree innermost = new Tree(seat(), List.of(), Ending.EXCEPTION);
        Tree middle = new Tree(seat(), List.of(new Branch(innermost, true, seat())), Ending.DOOMED);
        return new Tree(seat(), List.of(new Branch(middle, false, seat())), Ending.WELL);
    }

    private Tree tree(int depth) {
        List<Branch> branches = new ArrayList<>();
        String first = seat();
        for (int count = depth < DEEPEST ? chance.number(0, 3) : 0; count > 0; count--) {
            branches.add(new Branch(tree(depth + 1), chance.number(1, 4) > 1, seat()));
        }
        return new Tree(first, branches, chance.pick(List.of(Ending.values())));
    }

    private Object play(Tree tree, String taken) throws Exception {
        return transactions.atomic(() -> {
            book(tree.first());
            if (tree.ending() == Ending.DOOMED) {
                transactions.rollbackOnly();
            }
            for (Branch branch : tree.branches()) {
                try {
                    play(branch.tree(), taken);
                } catch (SeatGone | SQLException e) {
                    if (!branch.caught()) {
                        throw e;
                    }
                }
                book(branch.after());
            }
            return switch (tree.ending()) {
                case WELL, DOOMED -> null;
                case EXCEPTION, SQL_ERROR -> fail(tree.ending() == Ending.SQL_ERROR, taken);
            };
        });
    }

    /** An exception of the work's own. */
    private static final class SeatGone extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** An Error, which is no exception. */
    private static final class OutOfPaper extends Error {

        private static final long serialVersionUID = 1L;
    }

    private Object fail(boolean sqlError, String taken) throws Exception {
        if (sqlError) {
            return book(taken);
        }
        throw new SeatGone();
    }

    private static Exception thrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (Exception) thrown;
    }

    /** What came out of a call; null if it returned. */
    private static Throwable thrownBy(Work<?> call) {
        return Outcome.of(call::run).thrown();
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }

    private static void requireSame(Throwable expected, Throwable arrived) {
        assertThat(arrived)
                .withFailMessage(
                        "%s left the block, and the caller got %s: it should be the very same object, so that the"
                                + " caller can catch what was thrown",
                        name(expected), arrived == null ? "nothing" : arrived)
                .isSameAs(expected);
    }

    private static void requireSqlState(String expected, Throwable arrived, String why) {
        assertThat(arrived)
                .withFailMessage(
                        "the caller should get an SQLException with %s, and got %s: %s", expected, arrived, why)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .withFailMessage(
                                        "the caller got %s and should get %s: %s", refusal.getSQLState(), expected, why)
                                .isEqualTo(expected));
    }

    private void requireGone(String seat, String why) {
        assertThat(booked(seat))
                .withFailMessage("seat %s is stored, and should not be: %s", seat, why)
                .isFalse();
    }

    private boolean sees(String seat) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("select from booking where seat = ?")) {
            look.setString(1, seat);
            return look.executeQuery().next();
        }
    }

    private void requireRefusedOutside(String when) {
        Outcome.ofRunning(transactions::rollbackOnly)
                .refusal(
                        IllegalStateException.class,
                        "rollbackOnly " + when + " should be an IllegalStateException: there is no block that it could"
                                + " doom");
    }

    private void requireAutocommit(String event) throws SQLException {
        assertThat(connection.getAutoCommit())
                .withFailMessage(
                        "after %s autocommit is off: whoever uses the connection next writes into a transaction that"
                                + " nobody commits",
                        event)
                .isTrue();
    }

    /** After this event the next outermost block has to commit. */
    private void requireUsable(String event) throws Exception {
        requireAutocommit(event);
        String seat = seat();
        Outcome.of(() -> transactions.atomic(() -> book(seat))).value("after " + event + " the next block should work");
        assertThat(booked(seat))
                .withFailMessage(
                        "the block after %s was never committed, seat %s is not stored: whatever a block leaves"
                                + " behind, a depth or a mark, is taken for a block that still runs",
                        event, seat)
                .isTrue();
    }

    /** Lets the server end the session, and waits until it is gone. */
    private void end(Connection session) throws SQLException {
        database.value(Boolean.class, "select pg_terminate_backend(?, 8000)", processId(session));
    }

    private static int processId(Connection session) throws SQLException {
        return session.unwrap(PGConnection.class).getBackendPID();
    }

    private Object book(String seat) throws SQLException {
        return book(connection, seat, null);
    }

    private Object book(String seat, long party) throws SQLException {
        return book(connection, seat, party);
    }

    private static Object book(Connection session, String seat, Long party) throws SQLException {
        try (PreparedStatement insert =
                session.prepareStatement("insert into booking (seat, party_id) values (?, ?)")) {
            insert.setString(1, seat);
            insert.setObject(2, party, java.sql.Types.BIGINT);
            return insert.executeUpdate();
        }
    }

    private boolean booked(String seat) {
        return database.count("booking", "seat = ?", seat) == 1;
    }

    private String bookedSeat() {
        String seat = seat();
        database.execute("insert into booking (seat) values (?)", seat);
        return seat;
    }

    /** A seat that nobody has named before. */
    private String seat() {
        return "" + (char) chance.number('A', 'Z') + ++seats;
    }
}
