package katabase.concurrency.atomic_blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import katabase.testbed.choreography.Outcome;

/** What should hold after a block, whatever it did: of its seats, of its connection, and of the block after it. */
final class Aftermath {

    private final SeatingPlan plan;
    private final Connection connection;
    private final Transactions transactions;

    Aftermath(SeatingPlan plan, Connection connection, Transactions transactions) {
        this.plan = plan;
        this.connection = connection;
        this.transactions = transactions;
    }

    void requireGone(String seat, String why) {
        assertThat(plan.booked(seat))
                .withFailMessage("seat %s is stored, and should not be: %s", seat, why)
                .isFalse();
    }

    void requireStored(List<String> seats, String why) {
        for (String seat : seats) {
            assertThat(plan.booked(seat))
                    .withFailMessage("seat %s is not stored: %s", seat, why)
                    .isTrue();
        }
    }

    void requireAutocommit(String event) throws SQLException {
        assertThat(connection.getAutoCommit())
                .withFailMessage(
                        "after %s autocommit is off: whoever uses the connection next writes into a transaction that"
                                + " nobody commits",
                        event)
                .isTrue();
    }

    /** After this event the next outermost block has to commit. */
    void requireUsable(String event) throws Exception {
        requireAutocommit(event);
        String seat = plan.seat();
        Outcome.of(() -> transactions.atomic(() -> SeatingPlan.book(connection, seat)))
                .value("after " + event + " the next block should work");
        assertThat(plan.booked(seat))
                .withFailMessage(
                        "the block after %s was never committed, seat %s is not stored: whatever a block leaves"
                                + " behind, a depth or a mark, is taken for a block that still runs",
                        event, seat)
                .isTrue();
    }

    void requireRefusedOutside(String when) {
        Outcome.ofRunning(transactions::rollbackOnly)
                .refusal(
                        IllegalStateException.class,
                        "rollbackOnly " + when + " should be an IllegalStateException: there is no block that it could"
                                + " doom");
    }
}
