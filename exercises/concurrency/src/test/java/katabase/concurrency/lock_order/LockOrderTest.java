package katabase.concurrency.lock_order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import katabase.testbed.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 9,
        title = "Six friends, one booking",
        level = Level.MID,
        minutes = 20,
        concepts = {"lock-ordering-prevents-deadlock", "lock-many-rows-in-one-query", "deadlock-detection"},
        start = GiftCards.class)
final class LockOrderTest {

    private static final int CARDS = 8;
    private static final String HOLD = "select 1 from card where id = ? for update";
    private static final String TAKE = "update card set balance_cents = balance_cents - ? where id = ?";

    private Database database;
    private StatementLog statements;
    private Stage stage;
    private Chance chance;
    private GiftCards giftCards;
    private List<Long> cards;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Stage stage, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.stage = stage;
        this.chance = chance;
        this.giftCards = new GiftCards(dataSource);
        TreeSet<Long> ids = new TreeSet<>();
        while (ids.size() < CARDS) {
            ids.add(chance.number(1L, 999L));
        }
        // Enough for all that a test takes from one card.
        ids.descendingSet()
                .forEach(id -> database.execute("insert into card values (?, ?)", id, chance.number(10_000, 19_999)));
        // So that the planner knows how small the table is, and reads it from one end to the other.
        database.execute("analyze card");
        this.cards = List.copyOf(ids);
    }

    @Test
    @Order(1)
    @DisplayName(
            "all cards pay their shares, or none if one has too little or does not exist; others are not waited for")
    void allOrNone() {
        Map<Long, Integer> before = balances();
        Map<Long, Integer> shares = shares(lowestLast(cards.subList(1, 5)));
        requirePaid(call(shares, "each card has enough, so payTogether should say true"), shares, before, "");

        Map<Long, Integer> left = balances();
        long exact = cards.get(0);
        Map<Long, Integer> everything = Map.of(exact, left.get(exact));
        requirePaid(call(everything, "card " + exact + " has exactly enough"), everything, left, "");

        Map<Long, Integer> now = balances();
        Map<Long, Integer> tooLittle = shares(lowestLast(cards.subList(2, 7)));
        long poor = chance.pick(List.copyOf(tooLittle.keySet()));
        tooLittle.put(poor, now.get(poor) + 1);
        requireRefused(tooLittle, now, "card " + poor + " has " + now.get(poor) + " cents and should pay one more");

        Map<Long, Integer> unknown = shares(lowestLast(cards.subList(2, 5)));
        unknown.put(1000L + chance.number(0, 999), 1);
        requireRefused(unknown, now, "one of the cards does not exist");

        Map<Long, Integer> ours = shares(lowestLast(cards.subList(2, 5)));
        Rival bo = stage.rival("Bo");
        bo.execute(HOLD, exact);
        Act<Boolean> paying = stage.start(() -> giftCards.payTogether(ours));
        assertThat(paying.waitsFor(bo))
                .withFailMessage(
                        "Bo holds card %d, and payTogether was called for the cards %s and waits for him: two parties"
                                + " that have no card in common have nothing to wait for. Lock rows, not the table",
                        exact, ours.keySet())
                .isFalse();
        requirePaid(paying.outcome().value("Bo holds another card"), ours, now, "Bo holds card " + exact + "; ");

        requireIndependent(bo, cards.get(5));
    }

    /** A call that waits for Bo is nothing that a call for other cards has to wait for. */
    private void requireIndependent(Rival bo, long held) {
        Map<Long, Integer> before = balances();
        bo.execute(HOLD, held);
        Map<Long, Integer> waitingShares = shares(lowestLast(cards.subList(5, 7)));
        Map<Long, Integer> otherShares = shares(lowestLast(cards.subList(2, 5)));
        Act<Boolean> waiting = stage.start(() -> giftCards.payTogether(waitingShares));
        stage.awaitStandstill();
        Act<Boolean> other = stage.start(() -> giftCards.payTogether(otherShares));
        stage.awaitStandstill();
        boolean waits = !other.hasEnded();
        bo.rollback();
        waiting.outcome().value("Bo held card " + held + " and let it go");
        other.outcome().value("nobody holds one of the cards " + otherShares.keySet());
        assertThat(waits)
                .withFailMessage(
                        "payTogether for the cards %s waited for Bo, who held card %d; a second call, for the cards %s,"
                                + " waited as well, although the two have no card in common: what you lock first is"
                                + " common to all calls, so that everybody stands in one line. The order of the ids is"
                                + " enough",
                        waitingShares.keySet(), held, otherShares.keySet())
                .isFalse();
        assertThat(balances().get(cards.get(2)))
                .withFailMessage(
                        "payTogether for the cards %s said it is over, and card %d was not charged",
                        otherShares.keySet(), cards.get(2))
                .isEqualTo(before.get(cards.get(2)) - otherShares.get(cards.get(2)));
    }

    @Test
    @Order(2)
    @DisplayName("while it waits for the card with the lowest id, it holds none of its other cards")
    void holdsNothingWhileItWaitsForTheLowest() {
        requireNothingHigherHeld(lowestLast(cards.subList(chance.number(0, 2), 7)), 0);
    }

    @Test
    @Order(3)
    @DisplayName("while it waits for any other card, it holds no card with a higher id")
    void holdsNothingHigherWhileItWaits() {
        requireNothingHigherHeld(lowestLast(cards.subList(0, 7)), chance.number(1, 5));
    }

    @Test
    @Order(4)
    @DisplayName("what the other session did to the card counts: it took too much: false; it rolled back: paid")
    void decidesAfterTheWait() {
        Map<Long, Integer> shares = shares(lowestLast(cards.subList(0, 4)));
        long lowest = cards.get(0);
        Map<Long, Integer> after = balances();
        int balance = after.get(lowest);
        int taken = balance - shares.get(lowest) + 1;
        Rival bo = stage.rival("Bo");
        after.put(lowest, balance - taken);
        bo.execute(TAKE, taken, lowest);
        Act<Boolean> paying = stage.start(() -> giftCards.payTogether(shares));
        requireWaits(paying.waitsFor(bo), bo, lowest);
        bo.commit();
        boolean paid = paying.outcome()
                .value("Bo left card " + lowest + " with too little while payTogether waited for it, which should say"
                        + " false. After the wait READ COMMITTED reads the row as it is now; the isolation levels above"
                        + " it refuse one that has changed (40001)");
        assertThat(balances().get(lowest))
                .withFailMessage(
                        "card %d had %d cents; Bo took %d of them and had not committed; payTogether was to take %d and"
                                + " waited; Bo committed; payTogether took its %d all the same, and the balance is %d."
                                + " That the card has enough was read before the wait. Lock first, then look",
                        lowest,
                        balance,
                        taken,
                        shares.get(lowest),
                        shares.get(lowest),
                        balances().get(lowest))
                .isNotNegative();
        assertThat(paid)
                .withFailMessage(
                        "Bo left card %d with %d cents while payTogether waited for it. The share is %d, and the answer"
                                + " was true",
                        lowest, balance - taken, shares.get(lowest))
                .isFalse();
        assertThat(balances())
                .withFailMessage(
                        "card %d had too little when Bo had committed, so none should pay: the balances are %s and"
                                + " should be %s",
                        lowest, balances(), after)
                .isEqualTo(after);

        Map<Long, Integer> before = balances();
        Map<Long, Integer> others = shares(lowestLast(cards.subList(4, 8)));
        long held = cards.get(4);
        Rival cy = stage.rival("Cy");
        cy.execute(TAKE, before.get(held), held);
        Act<Boolean> waiting = stage.start(() -> giftCards.payTogether(others));
        requireWaits(waiting.waitsFor(cy), cy, held);
        cy.rollback();
        requirePaid(
                waiting.outcome().value("Cy rolled back, so payTogether should say true"),
                others,
                before,
                "Cy wanted to empty card " + held + " and rolled back; ");
    }

    @Test
    @Order(5)
    @DisplayName("two calls with the same cards in opposite orders: both pay, and no deadlock")
    void oppositeOrders() {
        Map<Long, Integer> before = balances();
        List<Long> ascending = cards.subList(0, 5);
        List<Long> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        Map<Long, Integer> first = shares(ascending);
        Map<Long, Integer> second = shares(descending);
        Rival bo = stage.rival("Bo");
        bo.execute(HOLD, cards.get(0));
        Act<Boolean> firstCall = stage.start(() -> giftCards.payTogether(first));
        stage.awaitStandstill();
        Act<Boolean> secondCall = stage.start(() -> giftCards.payTogether(second));
        stage.awaitStandstill();
        bo.rollback();

        String expectation = "two calls wanted the cards " + ascending + ", in opposite orders, and waited for Bo, who"
                + " held card " + cards.get(0) + "; Bo let go, and both should say true";
        boolean firstPaid = firstCall.outcome().value(expectation);
        boolean secondPaid = secondCall.outcome().value(expectation);
        requirePaid(firstPaid && secondPaid, sum(first, second), before, expectation + "; ");
    }

    /** Another session holds one of the cards: those above it are free as long as the call waits. */
    private void requireNothingHigherHeld(List<Long> party, int held) {
        Map<Long, Integer> before = balances();
        Map<Long, Integer> shares = shares(party);
        long wanted = party.stream().sorted().skip(held).findFirst().orElseThrow();
        Rival bo = stage.rival("Bo");
        bo.execute(HOLD, wanted);
        Act<Boolean> paying = stage.start(() -> giftCards.payTogether(shares));
        requireWaits(paying.waitsFor(bo), bo, wanted);

        List<Long> higher =
                stage.heldRows("card").stream().filter(card -> card > wanted).toList();
        assertThat(higher)
                .withFailMessage(
                        () -> "payTogether was given the cards in the order " + party + ". While it waited for card "
                                + wanted + ", which Bo holds, it held " + higher + ". If Bo wants card " + higher.get(0)
                                + " next, each waits for the other: a deadlock, which PostgreSQL ends after a second by"
                                + " failing one of them, and a retry pays that second each time. " + howTheyWereTaken())
                .isEmpty();

        bo.rollback();
        requirePaid(
                paying.outcome().value("Bo held card " + wanted + " and let it go, so payTogether should say true"),
                shares,
                before,
                "Bo held card " + wanted + " and let it go; ");
    }

    private String howTheyWereTaken() {
        Statements sent = statements.all();
        Statements locking = sent.only(LockOrderTest::locks);
        if (locking.count() > 1 || sent.writing().count() > 1) {
            return "The cards were taken one by one, and not in the order of their ids.";
        }
        if (locking.count() == 0) {
            return "One UPDATE takes the rows in the order in which its plan finds them, and there is no ORDER BY in"
                    + " it. Lock them in order first.";
        }
        if (locking.only(LockOrderTest::sorts).count() > 0) {
            return "The statement that locks has an ORDER BY, but not the ascending one of the ids.";
        }
        return "A SELECT FOR UPDATE locks the rows in the order in which its plan finds them, and neither IN nor ANY"
                + " says one. That takes an ORDER BY.";
    }

    private static boolean locks(Sent statement) {
        return statement.sql().toLowerCase(Locale.ROOT).matches(".*\\bfor (no key )?update\\b.*");
    }

    private static boolean sorts(Sent statement) {
        return statement.sql().toLowerCase(Locale.ROOT).matches("(?s).*\\border\\s+by\\b.*");
    }

    private void requireWaits(boolean waits, Rival rival, long card) {
        assertThat(waits)
                .withFailMessage(
                        "%s holds card %d and may still take from it, and payTogether did not wait for that",
                        rival.name(), card)
                .isTrue();
    }

    private boolean call(Map<Long, Integer> shares, String expectation) {
        return Outcome.of(() -> giftCards.payTogether(shares)).value(expectation);
    }

    private void requirePaid(boolean paid, Map<Long, Integer> shares, Map<Long, Integer> before, String situation) {
        Map<Long, Integer> expected = new TreeMap<>(before);
        shares.forEach((card, cents) -> expected.merge(card, -cents, Integer::sum));
        assertThat(paid)
                .withFailMessage(
                        "%severy card has enough for its share of %s, and payTogether said false; the balances were %s",
                        situation, shares, before)
                .isTrue();
        assertThat(balances())
                .withFailMessage(
                        "%sthe shares were %s and payTogether said true; the balances are %s and should be %s",
                        situation, shares, balances(), expected)
                .isEqualTo(expected);
    }

    private void requireRefused(Map<Long, Integer> shares, Map<Long, Integer> before, String because) {
        boolean paid = call(shares, because + ", so payTogether should say false");
        assertThat(balances())
                .withFailMessage(
                        "%s, so none of %s should pay, and the balances changed from %s to %s",
                        because, shares, before, balances())
                .isEqualTo(before);
        assertThat(paid)
                .withFailMessage("%s, and payTogether said true for %s", because, shares)
                .isFalse();
    }

    private Map<Long, Integer> balances() {
        Map<Long, Integer> balances = new TreeMap<>();
        database.rows("select id, balance_cents from card")
                .forEach(row -> balances.put((Long) row.get("id"), (Integer) row.get("balance_cents")));
        return balances;
    }

    private Map<Long, Integer> shares(List<Long> party) {
        Map<Long, Integer> shares = new LinkedHashMap<>();
        party.forEach(card -> shares.put(card, chance.number(100, 2_000)));
        return shares;
    }

    private static Map<Long, Integer> sum(Map<Long, Integer> first, Map<Long, Integer> second) {
        Map<Long, Integer> sum = new TreeMap<>(first);
        second.forEach((card, cents) -> sum.merge(card, cents, Integer::sum));
        return sum;
    }

    private static List<Long> lowestLast(List<Long> party) {
        List<Long> order = new ArrayList<>(party);
        order.sort(Comparator.reverseOrder());
        return order;
    }
}
