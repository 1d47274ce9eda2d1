package katabase.concurrency.all_or_nothing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.connections.ConnectionState;
import katabase.testbed.connections.OnlyConnection;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 1,
        title = "The half transfer",
        level = Level.JUNIOR,
        minutes = 15,
        concepts = {
            "transaction-all-or-nothing",
            "autocommit-default",
            "manual-transaction-control",
            "rollback-by-exception-not-return",
            "acid-properties"
        },
        start = Transfers.class)
final class AllOrNothingTest {

    private static final long NOBODYS = 999_999_999L;

    private Database database;
    private StatementLog statements;
    private Chance chance;
    private Transfers transfers;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.chance = chance;
        this.transfers = new Transfers(dataSource);
        for (int count = chance.number(1, 5); count > 0; count--) {
            card(chance.number(0, 10_000));
        }
    }

    @Test
    @Order(1)
    @DisplayName("a transfer arrives: both balances, one line in the book, and no other card")
    void transferArrives() {
        long held = chance.number(2_000, 9_000);
        long cents = chance.number(100, 1_900);
        long received = chance.number(0, 5_000);
        long from = card(held);
        long to = card(received);
        long others = othersThan(from, to);

        Outcome.of(() -> run(transfers, from, to, cents))
                .value("card " + from + " holds " + euros(held) + ", so " + euros(cents) + " of it can be transferred");

        requireBalance(from, held - cents, "it held " + euros(held) + ", and " + euros(cents) + " were transferred");
        requireBalance(to, received + cents, "it held " + euros(received) + " and got " + euros(cents));
        long lines = database.count("card_entry", "from_card = ? and to_card = ? and cents = ?", from, to, cents);
        assertThat(lines)
                .withFailMessage("the book should hold one line about this transfer, and holds %d", lines)
                .isEqualTo(1);
        assertThat(othersThan(from, to))
                .withFailMessage("other cards have changed: they held %s and hold %s", others, othersThan(from, to))
                .isEqualTo(others);
    }

    @Test
    @Order(2)
    @DisplayName("PostgreSQL refuses a step: nothing is stored, and the SQLException reaches the caller")
    void refusedStepUndoesAll() {
        for (Failure failure : List.of(closedCard(), tooLittle())) {
            Outcome<?> outcome = Outcome.of(() -> failure.of(transfers));

            requireNothingStored(
                    failure,
                    outcome,
                    "in autocommit each statement commits by itself, so the first step was stored before the second"
                            + " one failed");
            requireThrown(failure, outcome);
        }
    }

    @Test
    @Order(3)
    @DisplayName("an unchecked exception or an Error: nothing is stored, and the same object reaches the caller")
    void whateverIsThrownUndoesAll() {
        for (Failure failure : List.of(unknownCard(), outOfPaper())) {
            Outcome<?> outcome = Outcome.of(() -> failure.of(transfers));

            requireNothingStored(
                    failure,
                    outcome,
                    "what is no SQLException skips a catch (SQLException), an Error skips a catch (Exception), and"
                            + " setAutoCommit(true) inside an open transaction commits it");
            requireThrown(failure, outcome);
        }
    }

    @Test
    @Order(4)
    @DisplayName("between the steps another session still reads both old balances")
    void nobodySeesAHalfTransfer() {
        long held = chance.number(2_000, 9_000);
        long received = chance.number(0, 5_000);
        long cents = chance.number(100, 1_900);
        long from = card(held);
        long to = card(received);
        List<String> looks = new ArrayList<>();
        statements.before(
                Sent::writes,
                () -> statements.before(Sent::writes, () -> {
                    looks.add(balances(from, to));
                    statements.before(Sent::writes, () -> looks.add(balances(from, to)));
                }));

        Outcome.of(() -> run(transfers, from, to, cents))
                .value("card " + from + " holds " + euros(held) + ", so " + euros(cents) + " of it can be transferred");

        String old = euros(held) + " and " + euros(received);
        assertThat(looks)
                .withFailMessage(
                        "1. Your transfer of %s began, the cards held %s. 2. Another session read the balances before"
                                + " your second and before your third statement, and saw: %s. It should see the old"
                                + " ones each time. Whoever reads in between counts money that is nowhere, or twice:"
                                + " debit, credit and note belong into one transaction, on one connection, in which"
                                + " nothing commits before the end",
                        euros(cents), old, looks.isEmpty() ? "nothing, there were no such statements" : looks)
                .containsExactly(old, old);
        requireBalance(to, received + cents, "the transfer is over and committed");
    }

    @Test
    @Order(5)
    @DisplayName(
            "one physical connection again and again: closed, idle, with its old autocommit, and no failed half left")
    void connectionGoesBackAsItCame(Connection physical) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            physical.setAutoCommit(autoCommit);
            OnlyConnection pool = new OnlyConnection(physical, database);
            ConnectionState before = pool.state();
            Transfers here = new Transfers(pool.asDataSource());
            List<Failure> failures = new ArrayList<>(List.of(closedCard(), tooLittle(), unknownCard(), outOfPaper()));
            Collections.shuffle(failures, chance.random());

            requireGoodTransfer(here, pool, before);
            for (Failure failure : failures) {
                Outcome<?> outcome = Outcome.of(() -> failure.of(here));
                requireAsItCame(pool, before, "a transfer that failed (" + failure.why() + ")");
                requireThrown(failure, outcome);
                requireGoodTransfer(here, pool, before);
                requireNothingStored(
                        failure,
                        outcome,
                        "a connection that goes back with an open transaction lets the next one who commits commit it");
            }
        }
    }

    /** A transfer that has to fail, and what it would change. */
    private final class Failure {

        private final String why;
        private final long from;
        private final long to;
        private final long cents;
        private final String before;
        private final Class<? extends Throwable> expected;
        private final OutOfPaper error;

        Failure(String why, long from, long to, long cents, Class<? extends Throwable> expected, OutOfPaper error) {
            this.why = why;
            this.from = from;
            this.to = to;
            this.cents = cents;
            this.before = balances(from, to);
            this.expected = expected;
            this.error = error;
        }

        String why() {
            return why;
        }

        Object of(Transfers transfers) throws SQLException {
            if (error != null) {
                statements.before(sent -> sent.mentions("card_entry"), () -> {
                    throw error;
                });
            }
            return run(transfers, from, to, cents);
        }
    }

    /** Paper for the line in the book was out: an Error, which is no exception. */
    private static final class OutOfPaper extends Error {

        private static final long serialVersionUID = 1L;
    }

    private Failure closedCard() {
        long closed =
                database.value(Long.class, "insert into card (balance_cents, closed) values (0, true) returning id");
        return new Failure("the second card was closed", filled(), closed, cents(), SQLException.class, null);
    }

    private Failure tooLittle() {
        long held = chance.number(0, 99);
        return new Failure(
                "the first card held too little", card(held), filled(), held + cents(), SQLException.class, null);
    }

    private Failure unknownCard() {
        return new Failure("there was no second card", filled(), NOBODYS, cents(), UnknownCard.class, null);
    }

    private Failure outOfPaper() {
        return new Failure(
                "writing the line into the book threw an Error",
                filled(),
                filled(),
                cents(),
                OutOfPaper.class,
                new OutOfPaper());
    }

    private void requireGoodTransfer(Transfers here, OnlyConnection pool, ConnectionState before) {
        long held = chance.number(2_000, 9_000);
        long cents = cents();
        long from = card(held);
        long to = card(0);
        Outcome.of(() -> run(here, from, to, cents)).value("the next transfer on this connection should arrive");
        requireAsItCame(pool, before, "a transfer that arrived");
        requireBalance(to, cents, "a transfer on this connection has arrived");
        requireBalance(from, held - cents, "a transfer on this connection has arrived");
    }

    private static void requireAsItCame(OnlyConnection pool, ConnectionState before, String event) {
        assertThat(pool.isLent())
                .withFailMessage("after %s the connection was not closed: the pool runs dry", event)
                .isFalse();
        List<String> differences = pool.state().differencesTo(before);
        assertThat(differences)
                .withFailMessage(
                        "after %s the next borrower gets a connection that is not as it came: %s. Roll back or commit"
                                + " first, then set autocommit, and what else you have set, to what it was, then close:"
                                + " not every pool puts that right, and an open transaction keeps its locks",
                        event, String.join("; ", differences))
                .isEmpty();
    }

    private void requireNothingStored(Failure failure, Outcome<?> outcome, String usually) {
        String now = balances(failure.from, failure.to);
        assertThat(now)
                .withFailMessage(
                        "a transfer of %s from card %d to card %d failed (%s, your method %s), and the cards, which"
                                + " held %s, hold %s now: %s",
                        euros(failure.cents),
                        failure.from,
                        failure.to,
                        failure.why,
                        outcome.thrown() == null ? "returned" : "threw " + name(outcome.thrown()),
                        failure.before,
                        now,
                        usually)
                .isEqualTo(failure.before);
        assertThat(database.count("card_entry", "from_card = ? and to_card = ?", failure.from, failure.to))
                .withFailMessage("a transfer failed (%s), and yet the book holds a line about it", failure.why)
                .isZero();
    }

    private static void requireThrown(Failure failure, Outcome<?> outcome) {
        Throwable thrown = outcome.refusal(
                failure.expected,
                "a transfer failed (" + failure.why + "), nothing was transferred, and the caller has to be told by "
                        + failure.expected.getSimpleName() + ", as it was thrown");
        if (thrown instanceof SQLException refusal) {
            assertThat(refusal.getSQLState())
                    .withFailMessage(
                            "the caller should get PostgreSQL's own SQLException with 23514, and got %s with %s",
                            refusal, refusal.getSQLState())
                    .isEqualTo("23514");
        }
        assertThat(failure.error == null || thrown == failure.error)
                .withFailMessage("the caller got another %s than the one that was thrown", thrown.getClass())
                .isTrue();
    }

    private void requireBalance(long card, long expected, String why) {
        String balance = balance(card);
        assertThat(balance)
                .withFailMessage("card %d holds %s and should hold %s: %s", card, balance, euros(expected), why)
                .isEqualTo(euros(expected));
    }

    private static Object run(Transfers transfers, long from, long to, long cents) throws SQLException {
        transfers.transfer(from, to, cents);
        return "normally";
    }

    private long othersThan(long one, long other) {
        return database.value(
                        BigDecimal.class,
                        "select coalesce(sum(balance_cents), 0) from card where id not in (?, ?)",
                        one,
                        other)
                .longValueExact();
    }

    private String balances(long one, long other) {
        return balance(one) + " and " + balance(other);
    }

    private String balance(long card) {
        return database.row("select balance_cents from card where id = ?", card)
                .map(row -> euros((Long) row.get("balance_cents")))
                .orElse("nothing");
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }

    private long cents() {
        return chance.number(100, 1_900);
    }

    private long filled() {
        return card(chance.number(2_000, 9_000));
    }

    private long card(long cents) {
        return database.value(Long.class, "insert into card (balance_cents) values (?) returning id", cents);
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
