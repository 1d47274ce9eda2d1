package katabase.concurrency.atomic_blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import katabase.concurrency.atomic_blocks.BlockTree.Ending;
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
    private static final int INNER_BLOCKS = 40;

    private Database database;
    private Chance chance;
    private Connection connection;
    private Transactions transactions;
    private SeatingPlan plan;
    private Booker booker;
    private Aftermath aftermath;

    @BeforeEach
    void open(Database database, Connection connection, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.connection = connection;
        this.transactions = new Transactions(connection);
        this.plan = new SeatingPlan(database, chance);
        this.booker = new Booker(connection, transactions);
        this.aftermath = new Aftermath(plan, connection, transactions);
    }

    @Test
    @Order(1)
    @DisplayName("an outermost block: commits at its end, not before, and returns the value of its work")
    void outermostBlockCommits() throws Exception {
        for (String value : List.of(chance.name(), "error: sold out")) {
            String first = plan.seat();
            String second = plan.seat();
            AtomicBoolean seenEarly = new AtomicBoolean();
            String returned = Outcome.of(() -> transactions.atomic(() -> {
                        booker.book(first);
                        booker.book(second);
                        seenEarly.set(plan.booked(first));
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
                assertThat(plan.booked(seat))
                        .withFailMessage(
                                "the block ended normally with the value \"%s\", but seat %s is not stored: an"
                                        + " outermost block commits when it ends, and a returned value, whatever it"
                                        + " says, is an end",
                                value, seat)
                        .isTrue();
            }
            aftermath.requireAutocommit("a block that ended well");
        }
    }

    @Test
    @Order(2)
    @DisplayName(
            "what leaves an outermost block rolls it back and arrives as the very same object; the next block works")
    void outermostBlockRollsBack() throws Exception {
        for (Throwable thrown : List.of(new SeatGone(), new IllegalArgumentException(), new OutOfPaper())) {
            String lost = plan.seat();
            Arrived arrived = Arrived.from(() -> transactions.atomic(() -> {
                booker.book(lost);
                return booker.raise(thrown);
            }));

            String name = thrown.getClass().getSimpleName();
            arrived.requireSame(thrown);
            aftermath.requireGone(lost, "the block that booked it threw " + name);
            aftermath.requireUsable("a block that threw " + name);
        }

        String taken = plan.bookedSeat();
        String lost = plan.seat();
        Arrived refused = Arrived.from(() -> transactions.atomic(() -> {
            booker.book(lost);
            return booker.book(taken);
        }));
        refused.requireSqlState("23505", "the block booked seat " + taken + ", which is taken");
        aftermath.requireGone(lost, "the block that booked it failed with an SQL error");
        aftermath.requireUsable("a block with an SQL error");

        String nobodys = plan.seat();
        Arrived atTheEnd = Arrived.from(() ->
                transactions.atomic(() -> SeatingPlan.book(connection, nobodys, (long) chance.number(1, 1000))));
        atTheEnd.requireSqlState(
                "23503",
                "the block booked for a party that does not exist, which PostgreSQL finds out at the commit: success is"
                        + " what you know when commit() has returned");
        aftermath.requireGone(nobodys, "its commit was refused");
        aftermath.requireUsable("a block whose commit was refused");
    }

    @Test
    @Order(3)
    @DisplayName("an inner block that fails undoes its own rows only; one that ended well is undone with the outer one")
    void innerBlockIsASavepoint() throws Exception {
        String outer = plan.seat();
        String ended = plan.seat();
        SeatGone gone = new SeatGone();
        Arrived arrived = Arrived.from(() -> transactions.atomic(() -> {
            booker.book(outer);
            transactions.atomic(() -> booker.book(ended));
            throw gone;
        }));
        arrived.requireSame(gone);
        aftermath.requireGone(
                ended,
                "the outer block failed after the inner one had ended well: only the outermost block may commit, an"
                        + " inner one merely releases its savepoint");
        aftermath.requireGone(outer, "the outer block failed");
        aftermath.requireUsable("an outer block that failed");

        String taken = plan.bookedSeat();
        for (boolean sqlError : new boolean[] {true, false}) {
            String before = plan.seat();
            String inner = plan.seat();
            String after = plan.seat();
            String how = sqlError ? "an SQL error" : "an exception";
            Outcome.of(() -> transactions.atomic(() -> {
                        booker.book(before);
                        try {
                            transactions.atomic(() -> {
                                booker.book(inner);
                                return booker.fail(sqlError, taken);
                            });
                        } catch (SeatGone | SQLException e) {
                            return booker.book(after);
                        }
                        return null;
                    }))
                    .value("the outer block caught what left the inner one (" + how
                            + ") and should go on. After an SQL error"
                            + " PostgreSQL refuses every statement with 25P02 until the transaction returns to a"
                            + " savepoint: an inner block needs a savepoint");

            aftermath.requireGone(inner, "the inner block that booked it failed with " + how);
            aftermath.requireStored(
                    List.of(before, after),
                    "an inner block failed with " + how + ", the outer one caught that and"
                            + " ended normally, so the rows of the outer block stay");
            aftermath.requireUsable("a block with a failed one inside");
        }
    }

    @Test
    @Order(4)
    @DisplayName(
            "rollbackOnly dooms the innermost running block and no other; outside any block: IllegalStateException")
    void rollbackOnlyDoomsOneBlock() throws Exception {
        aftermath.requireRefusedOutside("before the first block");

        String before = plan.seat();
        String doomed = plan.seat();
        String doomedLater = plan.seat();
        AtomicBoolean seesItsRows = new AtomicBoolean();
        String after = plan.seat();
        String value = Outcome.of(() -> transactions.atomic(() -> {
                    booker.book(before);
                    String inner = transactions.atomic(() -> {
                        booker.book(doomed);
                        transactions.rollbackOnly();
                        booker.book(doomedLater);
                        seesItsRows.set(SeatingPlan.sees(connection, doomed));
                        return "tried";
                    });
                    booker.book(after);
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
        aftermath.requireGone(doomed, "the block that booked it was doomed by rollbackOnly");
        aftermath.requireGone(doomedLater, "it was booked in a doomed block, after the call of rollbackOnly");
        aftermath.requireStored(
                List.of(before, after),
                "the outer block booked it, and rollbackOnly was called in the inner"
                        + " block, which dooms that one only");
        aftermath.requireUsable("a block with a doomed one inside");
        requireDoomEndsWithAnException();

        String outer = plan.seat();
        String inner = plan.seat();
        Outcome.of(() -> transactions.atomic(() -> {
                    transactions.rollbackOnly();
                    booker.book(outer);
                    return transactions.atomic(() -> booker.book(inner));
                }))
                .value("a doomed outermost block ends normally");
        aftermath.requireGone(outer, "the outermost block that booked it was doomed by rollbackOnly");
        aftermath.requireGone(inner, "the block around it was doomed by rollbackOnly");
        aftermath.requireUsable("a doomed block");
        aftermath.requireRefusedOutside("after the last block");
    }

    /** A doomed block that throws is over: its mark is not the outer block's. */
    private void requireDoomEndsWithAnException() throws Exception {
        String inner = plan.seat();
        String after = plan.seat();
        Outcome.of(() -> transactions.atomic(() -> {
                    try {
                        return transactions.atomic(() -> {
                            booker.book(inner);
                            transactions.rollbackOnly();
                            throw new SeatGone();
                        });
                    } catch (SeatGone e) {
                        return booker.book(after);
                    }
                }))
                .value("the outer block caught what left the doomed inner one and should go on");
        aftermath.requireGone(inner, "the inner block that booked it was doomed and failed");
        aftermath.requireStored(
                List.of(after),
                "an inner block called rollbackOnly and then threw, the outer one caught"
                        + " that, booked the seat and ended normally. The mark belongs to the inner block and"
                        + " ends with it, also when it ends with an exception");
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
                    SeatingPlan.book(doomed, plan.seat());
                    new ServerSession(database, doomed).end();
                    throw own;
                };

                Arrived arrived =
                        Arrived.from(() -> nested ? theirs.atomic(() -> theirs.atomic(work)) : theirs.atomic(work));

                assertThat(arrived.thrown())
                        .withFailMessage(
                                "1. The work booked a seat%s. 2. The server ended the connection. 3. The work threw"
                                        + " SeatGone. 4. Your rollback could not reach the server and threw, or what"
                                        + " you do after it, such as setAutoCommit, and what the caller got is %s: the"
                                        + " log would tell of that, and nobody would learn why there was a rollback",
                                nested ? " in an inner block" : "", arrived.thrown())
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
        String taken = plan.bookedSeat();
        BlockTrees trees = new BlockTrees(plan, chance);
        for (BlockTree tree : trees.list(TREES)) {
            Outcome<?> outcome = Outcome.of(() -> booker.play(tree, taken));
            PlayedTree played = new PlayedTree(tree, outcome, plan.bookedBut(taken));
            played.requireItsEnd();
            played.requireItsSurvivors();
            plan.freeAllBut(taken);
        }
        aftermath.requireUsable("many trees of blocks");
        requireNoSavepointsLeft(trees, taken);
    }

    private void requireNoSavepointsLeft(BlockTrees trees, String taken) throws Exception {
        ServerSession session = new ServerSession(database, connection);
        long held = Outcome.of(() -> transactions.atomic(() -> {
                    for (int count = 0; count < INNER_BLOCKS; count++) {
                        Ending ending = Ending.values()[count % Ending.values().length];
                        try {
                            booker.play(trees.leaf(ending), taken);
                        } catch (SeatGone | SQLException e) {
                            // It was to fail, and the outer block goes on.
                        }
                        booker.book(plan.seat());
                    }
                    return session.transactions();
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
}
