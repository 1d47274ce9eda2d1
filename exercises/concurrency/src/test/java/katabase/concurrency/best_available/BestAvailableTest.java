package katabase.concurrency.best_available;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 11,
        title = "Any three seats, please",
        level = Level.SENIOR,
        minutes = 30,
        concepts = {
            "skip-locked-job-claim",
            "skip-locked-limit-in-subquery",
            "nested-blocks-are-savepoints",
            "lock-ordering-prevents-deadlock"
        },
        start = BestAvailable.class)
final class BestAvailableTest {

    private static final List<String> SWITCHED_OFF = List.of(
            "enable_hashjoin",
            "enable_hashagg",
            "enable_mergejoin",
            "enable_sort",
            "enable_incremental_sort",
            "enable_memoize",
            "enable_material");
    private static final long BO = 77_777;
    private static final String TAKE = "update seat set customer_id = ? where show_id = ? and number = ?";

    private final BestAvailable shop = new BestAvailable();
    private Database database;
    private DataSource dataSource;
    private Stage stage;
    private Chance chance;
    private long customer;
    private long show;

    @BeforeEach
    void open(Database database, DataSource dataSource, Stage stage, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.stage = stage;
        this.chance = chance;
        this.customer = chance.number(1L, 9_999L);
        seats(show(), 5);
        this.show = show();
        seats(show(), 5);
    }

    @Test
    @Order(1)
    @DisplayName("the lowest free seats, as many as asked for, or none; the transaction stays the caller's")
    void lowestOrNone() throws SQLException {
        int sold = chance.number(1, 4);
        int asked = chance.number(2, 4);
        seats(show, sold + 1 + asked);
        sell(2, sold + 1);
        List<Integer> expected = IntStream.concat(IntStream.of(1), IntStream.range(sold + 2, sold + 1 + asked))
                .boxed()
                .toList();

        try (Connection caller = caller()) {
            requireTaken(expected, take(caller, asked), "seats 2 to " + (sold + 1) + " have customers");
            assertThat(caller.getAutoCommit())
                    .withFailMessage(
                            "after take the caller's connection is in autocommit: the transaction is not yours")
                    .isFalse();
            assertThat(freeSeats())
                    .withFailMessage("take has committed: the caller's transaction is not yours to end")
                    .contains(1);
            caller.rollback();
            assertThat(freeSeats())
                    .withFailMessage(
                            "the caller rolled back, and seats %s should be free again; free are %s",
                            expected, freeSeats())
                    .containsAll(expected);

            String title = chance.name();
            execute(caller, "insert into show (title) values ('" + title + "')");
            List<Integer> none = take(caller, asked + 2);
            assertThat(none)
                    .withFailMessage(
                            "%d seats are free and %d were asked for: the answer should be empty and was %s",
                            asked + 1, asked + 2, none)
                    .isEmpty();
            requireNothingHeld("the answer was empty");
            caller.commit();
            assertThat(database.count("show", "title = ?", title))
                    .withFailMessage(
                            "what the caller wrote before take was rolled back with the seats that were too few")
                    .isEqualTo(1);
            requireNobodyHas("the answer was empty");
        }
    }

    @Test
    @Order(2)
    @DisplayName("another session is just taking the lowest seats: you get the next ones, without waiting")
    void passesOverWhatIsLocked() throws SQLException {
        seats(show, 24);
        int busy = chance.number(2, 4);
        Rival bo = stage.rival("Bo");
        for (int number = 1; number <= busy; number++) {
            bo.execute(TAKE, BO, show, number);
        }
        List<Integer> others = IntStream.rangeClosed(busy + 1, busy + 3).boxed().toList();

        try (Connection caller = caller();
                Connection later = caller()) {
            Act<List<Integer>> taking = stage.start(() -> shop.take(caller, show, customer, 3));
            if (taking.waitsFor(bo)) {
                bo.commit();
                List<Integer> got = answer(taking.outcome());
                caller.commit();
                assertThat(database.count("seat", "show_id = ? and customer_id = ?", show, BO))
                        .withFailMessage(
                                "Bo was taking the seats 1 to %d; take looked for free seats, saw them still free, and"
                                        + " waited for Bo to write %s; Bo committed; take wrote all the same. Seats"
                                        + " of Bo's were given to two customers: look and lock have to be one"
                                        + " statement",
                                busy, got)
                        .isEqualTo(busy);
                throw new AssertionError(
                        "Bo was just taking the seats 1 to " + busy + ", and take stood in line for them,"
                                + " although " + (24 - busy)
                                + " other seats were free: on a Friday at ten everybody stands in one"
                                + " line for seat 1");
            }
            requireTaken(others, answer(taking.outcome()), "Bo is just taking the seats 1 to " + busy);
            assertThat(heldSeats().stream().filter(number -> number > busy + 3).toList())
                    .withFailMessage(
                            "take was asked for three seats and gave %s, and it keeps locked as well: %s. Until the"
                                    + " caller's transaction ends, everybody else passes over them or waits for them",
                            others,
                            heldSeats().stream()
                                    .filter(number -> number > busy + 3)
                                    .toList())
                    .isEmpty();
            bo.rollback();
            requireTaken(
                    IntStream.rangeClosed(1, 2).boxed().toList(),
                    take(later, 2),
                    "Bo has rolled back, seats " + others + " are being taken");
            caller.commit();
            later.commit();
        }
        List<Integer> given = IntStream.concat(
                        IntStream.rangeClosed(1, 2), others.stream().mapToInt(Integer::intValue))
                .boxed()
                .toList();
        List<Integer> owned = database.column(
                Integer.class,
                "select number from seat where show_id = ? and customer_id = ? order by number",
                show,
                customer);
        assertThat(owned)
                .withFailMessage(
                        "take gave the customer the seats %s, and in the table the customer has %s", given, owned)
                .isEqualTo(given);
    }

    @Test
    @Order(3)
    @DisplayName("a seat that is needed is locked: you wait; then all seats, or an empty list and no lock")
    void waitsForWhatIsNeeded() throws SQLException {
        seats(show, 8);
        sell(1, 4);
        int wanted = chance.number(5, 8);

        Rival bo = stage.rival("Bo");
        bo.execute(TAKE, BO, show, wanted);
        try (Connection caller = caller()) {
            Act<List<Integer>> taking = stage.start(() -> shop.take(caller, show, customer, 4));
            requireWaits(taking, bo, wanted);
            bo.commit();
            List<Integer> got = answer(taking.outcome());
            assertThat(got)
                    .withFailMessage(
                            "four seats were asked for, the last free ones; Bo was taking seat %d; take waited; Bo"
                                    + " committed, so three are left, and the answer was %s: it should be empty",
                            wanted, got)
                    .isEmpty();
            requireNothingHeld("Bo got seat " + wanted + ", and three are too few");
            caller.commit();
            requireNobodyHas("Bo got seat " + wanted + ", and three are too few");
        }

        database.execute("update seat set customer_id = null where show_id = ? and number = ?", show, wanted);
        Rival cy = stage.rival("Cy");
        cy.execute(TAKE, BO, show, wanted);
        try (Connection caller = caller()) {
            Act<List<Integer>> taking = stage.start(() -> shop.take(caller, show, customer, 4));
            requireWaits(taking, cy, wanted);
            cy.rollback();
            requireTaken(
                    List.of(5, 6, 7, 8),
                    answer(taking.outcome()),
                    "Cy was taking seat " + wanted + " while take waited, and rolled back");
            caller.commit();
        }
    }

    @Test
    @Order(4)
    @DisplayName("while you wait for a seat you hold none of a higher number")
    void holdsNothingHigherWhileItWaits() throws SQLException {
        int wanted = chance.number(3, 5);
        seats(show, wanted + 3);
        sell(1, wanted - 1);
        Rival bo = stage.rival("Bo");
        bo.execute(TAKE, BO, show, wanted);
        try (Connection caller = caller()) {
            Act<List<Integer>> taking = stage.start(() -> shop.take(caller, show, customer, 4));
            requireWaits(taking, bo, wanted);
            List<Integer> higher =
                    heldSeats().stream().filter(number -> number > wanted).toList();
            assertThat(higher)
                    .withFailMessage(
                            "take needed 4 seats and waited for seat %d, which Bo is taking, and held the seats %s"
                                    + " meanwhile. If Bo wants one of these next, or waits for them as you wait for"
                                    + " his, each waits for the other: a deadlock. Give back what you have before"
                                    + " you wait",
                            wanted, higher)
                    .isEmpty();
            bo.rollback();
            requireTaken(
                    IntStream.rangeClosed(wanted, wanted + 3).boxed().toList(),
                    answer(taking.outcome()),
                    "Bo was taking seat " + wanted + " while take waited, and rolled back");
            caller.commit();
        }
    }

    @Test
    @Order(5)
    @DisplayName("as many as asked for under another plan: with hash, merge, sort and memoize nodes switched off")
    void asManyUnderAnyPlan() throws SQLException {
        // A sub-select that is run again and again meets the rows in the order in which they lie here.
        seats(show, 24, "asc");
        try (Connection caller = caller()) {
            for (String setting : SWITCHED_OFF) {
                execute(caller, "set local " + setting + " = off");
            }
            int asked = chance.number(2, 5);
            List<Integer> got = take(caller, asked);
            caller.commit();
            long taken = database.count("seat", "customer_id = ?", customer);
            assertThat(taken)
                    .withFailMessage(
                            "take(%d) took %d seats: under this plan the sub-select with LIMIT and SKIP LOCKED was"
                                    + " run once for each row of the outer statement, and each time it found the"
                                    + " next %d. LIMIT inside of IN limits one run of the sub-select, and how often"
                                    + " it runs is the planner's choice",
                            asked, taken, asked)
                    .isEqualTo(asked);
            requireTaken(
                    IntStream.rangeClosed(1, asked).boxed().toList(), got, "all seats were free, under another plan");
        }
    }

    private Connection caller() throws SQLException {
        Connection caller = dataSource.getConnection();
        caller.setAutoCommit(false);
        return caller;
    }

    private static void execute(Connection caller, String sql) throws SQLException {
        try (Statement statement = caller.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Integer> take(Connection caller, int seats) {
        return answer(Outcome.of(() -> shop.take(caller, show, customer, seats)));
    }

    private static List<Integer> answer(Outcome<List<Integer>> outcome) {
        List<Integer> seats =
                outcome.value("take should give a list of seats: who meets a locked seat passes over it or waits, and"
                        + " an exception tells the customer nothing");
        assertThat(seats)
                .withFailMessage("take gave null, where an empty list says that there are too few")
                .isNotNull();
        return seats;
    }

    private static void requireWaits(Act<List<Integer>> taking, Rival rival, int seat) {
        assertThat(taking.waitsFor(rival))
                .withFailMessage(() -> rival.name() + " was just taking seat " + seat
                        + " and had not committed, and without"
                        + " it the seats are too few; take did not wait and answered " + answer(taking.outcome())
                        + ". A seat that is passed over is locked and not sold: if " + rival.name()
                        + "'s card is refused, it is free again, and your customer was told \"sold out\"")
                .isTrue();
    }

    private static void requireTaken(List<Integer> expected, List<Integer> seats, String situation) {
        assertThat(seats)
                .withFailMessage(
                        "%s: take should give the seats %s, which are the lowest free ones in ascending order, and"
                                + " gave %s",
                        situation, expected, seats)
                .isEqualTo(expected);
    }

    private void requireNothingHeld(String situation) {
        assertThat(heldSeats())
                .withFailMessage(
                        "%s, and the seats %s are still locked by take: nobody else can have them until the caller's"
                                + " transaction ends",
                        situation, heldSeats())
                .isEmpty();
    }

    private void requireNobodyHas(String situation) {
        long taken = database.count("seat", "customer_id = ?", customer);
        assertThat(taken)
                .withFailMessage("%s, and yet %d seats were given to the customer", situation, taken)
                .isZero();
    }

    private List<Integer> heldSeats() {
        List<Long> held = stage.heldRows("seat");
        return database.rows("select id, number from seat order by number").stream()
                .filter(row -> held.contains((Long) row.get("id")))
                .map(row -> (Integer) row.get("number"))
                .toList();
    }

    private List<Integer> freeSeats() {
        return database.column(
                Integer.class,
                "select number from seat where show_id = ? and customer_id is null order by number",
                show);
    }

    private long show() {
        return database.value(Long.class, "insert into show (title) values (?) returning id", chance.name());
    }

    /** Not in the order of their numbers, so that whoever wants an order has to say so. */
    private void seats(long show, int seats) {
        seats(show, seats, "desc");
    }

    private void seats(long show, int seats, String order) {
        database.execute(
                "insert into seat (show_id, number) select ?, number from generate_series(1, ?) number order by number "
                        + order,
                show,
                seats);
        database.execute("analyze seat");
    }

    private void sell(int from, int to) {
        database.execute(
                "update seat set customer_id = 1000000 where show_id = ? and number between ? and ?", show, from, to);
    }
}
