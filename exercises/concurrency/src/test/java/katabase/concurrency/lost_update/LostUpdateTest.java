package katabase.concurrency.lost_update;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.choreography.StageFailure;
import katabase.testbed.database.Database;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 5,
        title = "Two tills, one gift card",
        level = Level.JUNIOR,
        minutes = 15,
        concepts = {
            "lost-update-read-modify-write",
            "conditional-update-guard",
            "atomic-counter-increment",
            "one-statement-is-not-always-atomic",
            "java-locks-do-not-cross-processes",
            "read-committed-statement-snapshot"
        },
        start = Till.class)
final class LostUpdateTest {

    private static final long NOBODYS = 999_999_999L;
    private static final int QUICK_TILLS = 10;
    private static final String TAKE = "update card set balance_cents = balance_cents - ? where id = ?";

    private Database database;
    private StatementLog statements;
    private Chance chance;
    private Till till;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.chance = chance;
        this.till = new Till(dataSource);
        for (int count = chance.number(1, 5); count > 0; count--) {
            card(chance.number(0, 10_000));
        }
    }

    @Test
    @Order(1)
    @DisplayName("pay: takes the amount from this card and no other, and says true; down to the last cent")
    void payTakesTheAmount() {
        long other = card(chance.number(5_000, 9_000));
        long otherBalance = balance(other);
        long first = chance.number(100, 3_000);
        long rest = chance.number(1, 3_000);
        long card = card(first + rest);

        requirePaid(card, first, first + rest);
        requireBalance(card, rest, "it held " + euros(first + rest) + ", and " + euros(first) + " were paid");
        requirePaid(card, rest, rest);
        requireBalance(card, 0, "it held " + euros(rest) + ", and just that was paid");
        requireBalance(other, otherBalance, "nobody paid with this one");
    }

    @Test
    @Order(2)
    @DisplayName("pay: one cent too little, or no such card: false, and no balance changes")
    void refusesWhatIsNotThere() {
        long held = chance.number(0, 3_000);
        long card = card(held);

        requireRefused(card, held + 1, "it holds " + euros(held));
        requireBalance(card, held, "the payment of " + euros(held + 1) + " was refused");
        requireRefused(NOBODYS, chance.number(1, 500), "there is no such card");
    }

    @Test
    @Order(3)
    @DisplayName("another till is just paying with the card and commits, enough is left: both are paid")
    void bothTillsArePaid(Stage stage) {
        long theirs = chance.number(500, 2_000);
        long ours = chance.number(500, 2_000);
        long held = theirs + ours + chance.number(1, 500);
        long card = card(held);
        Rival counter = counterTakes(stage, card, theirs);

        Act<Boolean> paying = stage.start(() -> till.pay(card, ours));
        boolean waited = paying.waitsFor(counter);
        counter.commit();
        boolean paid = paying.outcome()
                .value("card " + card + " held " + euros(held) + ", the counter took " + euros(theirs) + " and left"
                        + " enough for pay(" + ours + "), which should say true; 40001 means that the isolation level"
                        + " has found the conflict and that the whole transaction is to be repeated");

        requireWait(waited, paid, card, theirs);
        assertThat(paid)
                .withFailMessage(
                        "pay(%d) said false: card %d held %s, the counter took %s and committed, and %s are enough. An"
                                + " UPDATE that meets no row need not mean that the card is empty",
                        ours, card, euros(held), euros(theirs), euros(held - theirs))
                .isTrue();
        long balance = balance(card);
        assertThat(balance)
                .withFailMessage(() -> lostUpdate(card, held, theirs, ours, balance))
                .isEqualTo(held - theirs - ours);
    }

    @Test
    @Order(4)
    @DisplayName("another till is just paying and rolls back: only your amount is gone")
    void whatWasRolledBackCostsNothing(Stage stage) {
        long theirs = chance.number(500, 2_000);
        long ours = theirs + chance.number(1, 500);
        long card = card(ours);
        Rival counter = counterTakes(stage, card, theirs);

        Act<Boolean> paying = stage.start(() -> till.pay(card, ours));
        boolean waited = paying.waitsFor(counter);
        counter.rollback();
        boolean paid = paying.outcome()
                .value("the counter rolled back, card " + card + " holds " + euros(ours) + ", so pay(" + ours
                        + ") should say true");

        requireWait(waited, paid, card, theirs);
        assertThat(paid)
                .withFailMessage(
                        "pay(%d) said false: the counter had taken %s from card %d and rolled back, so the card holds"
                                + " its %s. A payment that is not committed is no reason to refuse another one",
                        ours, euros(theirs), card, euros(ours))
                .isTrue();
        requireBalance(card, 0, "it held " + euros(ours) + ", the counter rolled back, and pay took " + euros(ours));
    }

    @Test
    @Order(5)
    @DisplayName("another till is just paying, commits and leaves too little: false, and the balance is not touched")
    void theOtherTillLeavesTooLittle(Stage stage) {
        long ours = chance.number(500, 2_000);
        long held = ours + chance.number(0, 500);
        long theirs = held - ours + chance.number(1, 400);
        long card = card(held);
        Rival counter = counterTakes(stage, card, theirs);

        Act<Boolean> paying = stage.start(() -> till.pay(card, ours));
        boolean waited = paying.waitsFor(counter);
        counter.commit();
        boolean paid = paying.outcome()
                .value("the counter left " + euros(held - theirs) + " on card " + card + ", so pay(" + ours
                        + ") should say false");

        requireWait(waited, paid, card, theirs);
        long balance = balance(card);
        assertThat(balance)
                .withFailMessage(
                        "the balance of card %d is %s, and pay(%d) said %s. 1. The card held %s. 2. The counter took"
                                + " %s and had not committed. 3. pay found enough, and its UPDATE waited for the"
                                + " counter. 4. The counter committed and left %s. 5. pay went on: its check ran"
                                + " before the wait and was not repeated. After a wait PostgreSQL judges the condition"
                                + " of the UPDATE again, on the new version of that row; a SELECT before it, or a"
                                + " sub-select inside it, keeps what it saw",
                        card, euros(balance), ours, paid, euros(held), euros(theirs), euros(held - theirs))
                .isEqualTo(held - theirs);
        assertThat(paid)
                .withFailMessage(
                        "pay(%d) said true and took nothing: the counter had left only %s on card %d. How many rows"
                                + " an UPDATE has changed is its answer",
                        ours, euros(held - theirs), card)
                .isFalse();
    }

    @Test
    @Order(6)
    @DisplayName("ten quick tills pay a cent each, just before your statements that write: no cent of theirs is lost")
    void tenTillsAreQuicker(Stage stage) {
        long ours = chance.number(500, 2_000);
        long spare = chance.number(0, 500);
        long enough = card(ours + QUICK_TILLS + spare);
        QuickTills quick = new QuickTills(stage, enough);
        boolean paid = Outcome.of(() -> till.pay(enough, ours))
                .value("card " + enough + " has enough for all, so pay(" + ours + ") should say true, however many"
                        + " tills are quicker");
        assertThat(paid)
                .withFailMessage(
                        "pay(%d) said false although card %d still held %s: %d other payments came just before your"
                                + " writing statements, and you gave up. Whoever compares and sets has to repeat until"
                                + " it is clear that the card holds too little",
                        ours, enough, euros(balance(enough)), quick.paid)
                .isTrue();
        requireNoCentLost(enough, ours + QUICK_TILLS + spare, quick.paid, ours);

        long tooLittle = card(ours);
        QuickTills first = new QuickTills(stage, tooLittle);
        boolean answer = Outcome.of(() -> till.pay(tooLittle, ours))
                .value("whether card " + tooLittle + " has enough is what pay(" + ours + ") should say");
        assertThat(answer)
                .withFailMessage(
                        "card %d held %s, %d cents were paid just before your writing statement, and pay(%d) said %s:"
                                + " what was checked before is old when you write",
                        tooLittle, euros(ours), first.paid, ours, answer)
                .isEqualTo(first.paid == 0);
        requireNoCentLost(tooLittle, ours, first.paid, answer ? ours : 0);

        bothCallsPay(stage);
    }

    /** Just before the first statement that writes, the same card is paid with once more. */
    private void bothCallsPay(Stage stage) {
        long first = chance.number(500, 2_000);
        long second = chance.number(500, 2_000);
        long rest = chance.number(0, 500);
        long card = card(first + second + rest);
        AtomicReference<Act<Boolean>> other = new AtomicReference<>();
        statements.before(sent -> sent.writes() && sent.mentions("card"), () -> {
            other.set(stage.start(() -> till.pay(card, second)));
            stage.awaitStandstill();
        });
        String expectation = "card " + card + " has enough for two calls of pay; the second one began just before the"
                + " first one's writing statement, and both should say true";
        String noDeadlock = expectation + ", without an exception. A lock that both can have (FOR SHARE) lets each wait"
                + " for the other when they write";
        boolean firstPaid = Outcome.of(() -> till.pay(card, first)).value(noDeadlock);
        assertThat(other.get())
                .withFailMessage("pay(%d) said %s and wrote nothing to card %d", first, firstPaid, card)
                .isNotNull();
        boolean secondPaid = other.get().outcome().value(noDeadlock);
        assertThat(firstPaid && secondPaid)
                .withFailMessage("%s; they said %s and %s", expectation, firstPaid, secondPaid)
                .isTrue();
        requireBalance(card, rest, "two calls paid " + euros(first) + " and " + euros(second) + " at the same time");
    }

    /** Other tills that pay a cent just before each statement of the learner's that writes to the card. */
    private final class QuickTills {

        private final Rival till;
        private final long card;
        private int paid;
        private int left = QUICK_TILLS;

        QuickTills(Stage stage, long card) {
            this.till = stage.rival("Quick till");
            this.card = card;
            // Who has locked the whole table cannot be passed over.
            till.execute("set lock_timeout = '200ms'");
            till.commit();
            lieInWait();
        }

        private void lieInWait() {
            statements.before(sent -> sent.writes() && sent.mentions("card"), this::pay);
        }

        private void pay() {
            try {
                paid += till.execute(
                        "update card set balance_cents = balance_cents - 1"
                                + " where id = (select id from card where id = ? for update skip locked)",
                        card);
                till.commit();
            } catch (StageFailure locked) {
                till.rollback();
            }
            left--;
            if (left > 0) {
                lieInWait();
            }
        }
    }

    private Rival counterTakes(Stage stage, long card, long cents) {
        Rival counter = stage.rival("Counter");
        counter.execute(TAKE, cents, card);
        return counter;
    }

    private String lostUpdate(long card, long held, long theirs, long ours, long balance) {
        boolean oneStatement = statements.all().on("card").count() == 1;
        return "both payments were accepted, " + euros(theirs) + " and " + euros(ours) + ", but card " + card
                + " went from " + euros(held) + " to " + euros(balance) + " and not to " + euros(held - theirs - ours)
                + ": a lost update. 1. The counter took its amount and had not committed. 2. pay read " + euros(held)
                + " and waited in its UPDATE. 3. The counter committed. 4. pay wrote a balance that it had computed"
                + " from the old one. "
                + (oneStatement
                        ? "One statement, still a lost update: after the wait only the row to be updated is read again,"
                                + " while a sub-select or CTE keeps the old snapshot. Let the new balance come from the"
                                + " row itself"
                        : "A transaction alone changes nothing about that, nor does synchronized: the till in the other"
                                + " process does not know your monitor. The database has to compute, or to lock the row"
                                + " before you read it");
    }

    private void requireWait(boolean waited, boolean paid, long card, long theirs) {
        assertThat(waited)
                .withFailMessage(
                        "pay said %s without waiting for the counter, which had taken %s from card %d and not"
                                + " committed: nobody knows what is on the card until the counter commits or rolls"
                                + " back. A locked row is busy, not empty",
                        paid, euros(theirs), card)
                .isTrue();
    }

    private void requireNoCentLost(long card, long held, long theirs, long ours) {
        long balance = balance(card);
        assertThat(balance)
                .withFailMessage(
                        "card %d held %s, other tills paid %d times a cent just before your writing statement, and you"
                                + " took %s: %s should be left, not %s. Between your reading and your writing the row"
                                + " was free: in autocommit a lock, too, ends with its statement",
                        card, euros(held), theirs, euros(ours), euros(held - theirs - ours), euros(balance))
                .isEqualTo(held - theirs - ours);
    }

    private void requirePaid(long card, long cents, long held) {
        boolean paid = Outcome.of(() -> till.pay(card, cents))
                .value("card " + card + " holds " + euros(held) + ", so pay(" + cents + ") should say true");
        assertThat(paid)
                .withFailMessage("card %d holds %s, and pay(%d) said false", card, euros(held), cents)
                .isTrue();
    }

    private void requireRefused(long card, long cents, String why) {
        boolean paid =
                Outcome.of(() -> till.pay(card, cents)).value("pay with card " + card + " should say false: " + why);
        assertThat(paid)
                .withFailMessage("pay(%d) with card %d said true, but %s", cents, card, why)
                .isFalse();
    }

    private void requireBalance(long card, long expected, String why) {
        long balance = balance(card);
        assertThat(balance)
                .withFailMessage(
                        "the balance of card %d is %s and should be %s: %s", card, euros(balance), euros(expected), why)
                .isEqualTo(expected);
    }

    private long balance(long card) {
        return database.value(Long.class, "select balance_cents from card where id = ?", card);
    }

    private long card(long cents) {
        return database.value(Long.class, "insert into card (balance_cents) values (?) returning id", cents);
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
