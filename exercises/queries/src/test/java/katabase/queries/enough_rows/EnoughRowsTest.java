package katabase.queries.enough_rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.Callable;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.database.TouchedRows;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import katabase.testbed.statements.Statements;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 1,
        title = "Ask for no more rows than the answer needs",
        level = Level.JUNIOR,
        minutes = 15,
        concepts = {"get-exactly-one", "exists-check", "count-in-the-database", "bounded-count"},
        start = FleetQuestions.class)
final class EnoughRowsTest {

    private static final String NEW_BIKE = "insert into bike (frame_no, model) values (?, ?) returning id";

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private Session session;
    private FleetQuestions questions;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.session = sessions.openSession();
        session.beginTransaction();
        this.questions = new FleetQuestions(session);
    }

    @AfterEach
    void close() {
        if (session.isOpen() && session.getTransaction().isActive()) {
            session.getTransaction().rollback();
        }
        session.close();
    }

    @Test
    @Order(1)
    @DisplayName("only: the bike of which there is one; an unknown model is NoSuchBike")
    void findsTheOnlyOne() {
        String model = "Prototype " + chance.name();
        long prototype = bike(model);
        bike("Prototype " + chance.name());

        Bike found = Outcome.of(() -> questions.only(model)).value("there is one " + model + ", only should find it");
        assertThat(found)
                .withFailMessage("there is one %s, bike %d, and only returned null", model, prototype)
                .isNotNull();
        assertThat(found.getId())
                .withFailMessage("there is one %s, bike %d, and only found bike %d", model, prototype, found.getId())
                .isEqualTo(prototype);

        String unknown = "Unknown " + chance.name();
        Outcome.of(() -> questions.only(unknown))
                .refusal(
                        NoSuchBike.class,
                        "there is no " + unknown + ", so only should throw NoSuchBike: a null is found far away"
                                + " from here, and an exception of the library tells the caller how you asked");
    }

    @Test
    @Order(2)
    @DisplayName("only: a model with 2 or 3,000 bikes is SeveralBikes, known after at most 2 loaded entities")
    void refusesSeveral() throws Exception {
        String pair = "Twin " + chance.name();
        bike(pair);
        bike(pair);
        requireSeveral(pair, 2);
        String fleet = "Fleet " + chance.name();
        database.execute("update bike set model = ? where model = 'Heron 3'", fleet);
        requireSeveral(fleet, 3000);
    }

    @Test
    @Order(3)
    @DisplayName("anyOpenReport: no for no report and closed ones, yes for one open and many open")
    void tellsWhetherAReportIsOpen() {
        requireAnyOpen(false, bike("Wren"), "it has no report");
        requireAnyOpen(false, bikeWith(chance.number(2, 9), 0), "all its reports are closed");
        requireAnyOpen(true, bikeWith(chance.number(5, 9), 1), "one of its reports is open");
        requireAnyOpen(true, bikeWith(0, chance.number(5, 9)), "all its reports are open");
    }

    @Test
    @Order(4)
    @DisplayName("anyOpenReport of a bike with 20,000 reports: one statement, no entity, at most 100 rows touched")
    void stopsAtTheFirst() throws Exception {
        long busy = busyBike();
        String call = "anyOpenReport(" + busy + ")";

        Asked asked = ask(() -> questions.anyOpenReport(busy));

        asked.requireYes(call, "every third of its 20,000 reports is open");
        asked.requireNothingLoaded(call);
        asked.touched()
                .atMost(
                        100,
                        "report",
                        call,
                        "the first open report is the answer, and yet "
                                + (asked.sent("count(")
                                        ? "all others were visited. COUNT looks at each row to say how many;"
                                        : "others were visited. Without a limit every match is handed out, and an order"
                                                + " may have to look at all of them to know which is the first;")
                                + " a question whether there is any may end with the first");
    }

    @Test
    @Order(5)
    @DisplayName("atLeast: no for n - 1 reports, yes for n and n + 1, open or not")
    void countsUpToN() {
        int n = chance.number(3, 12);
        requireAtLeast(false, n, bikeWith(n - 1, 0), n - 1);
        requireAtLeast(false, n, bikeWith(0, n - 1), n - 1);
        requireAtLeast(true, n, bikeWith(n - 1, 1), n);
        requireAtLeast(true, n, bikeWith(1, n), n + 1);
        requireAtLeast(false, 1, bike("Wren"), 0);
    }

    @Test
    @Order(6)
    @DisplayName("atLeast of a bike with 20,000 reports: one statement, no entity, at most 3 * n + 100 rows touched")
    void stopsAtTheNth() throws Exception {
        long busy = busyBike();
        int n = chance.number(200, 400);
        String call = "atLeast(" + busy + ", " + n + ")";

        Asked asked = ask(() -> questions.atLeast(busy, n));

        asked.requireYes(call, "it has 20,000 reports");
        asked.requireNothingLoaded(call);
        asked.touched()
                .atMost(
                        3 * n + 100,
                        "report",
                        call,
                        "after " + n
                                + (asked.sent("order by")
                                        ? " reports the answer is known, and the rest was sorted for nothing. LIMIT"
                                                + " comes after ORDER BY: only an index that has the order ready, such"
                                                + " as that of the primary key, lets a scan end there"
                                        : " reports the answer is known, and the rest was counted for nothing. A count"
                                                + " over a subquery with a LIMIT ends there, however many there are"));
    }

    private void requireSeveral(String model, int bikes) throws Exception {
        long before = loads();
        Outcome<Bike> outcome = Outcome.of(() -> questions.only(model));
        long loaded = loads() - before;
        assertThat(outcome.returned())
                .withFailMessage(
                        "there are %d bikes of the model %s: several match, and yours picked one silently. Without an"
                                + " order nobody knows which, and nobody learns that the data is not what was thought",
                        bikes, model)
                .isFalse();
        outcome.refusal(
                SeveralBikes.class, "there are " + bikes + " bikes of the model " + model + ", that is SeveralBikes");
        assertThat(loaded)
                .withFailMessage(
                        "only(\"%s\") loaded %d bikes to learn that there is more than one, at most 2 expected:"
                                + " getSingleResult reads whatever matches before it complains, and the second row"
                                + " is all that you need to know",
                        model, loaded)
                .isLessThanOrEqualTo(2);
    }

    private void requireAnyOpen(boolean expected, long bike, String why) {
        boolean answer = Outcome.of(() -> questions.anyOpenReport(bike))
                .value("anyOpenReport(" + bike + ") should be " + expected + ", since " + why);
        assertThat(answer)
                .withFailMessage("anyOpenReport(%d) is %s, it should be %s: %s", bike, answer, expected, why)
                .isEqualTo(expected);
    }

    private void requireAtLeast(boolean expected, int n, long bike, int reports) {
        boolean answer = Outcome.of(() -> questions.atLeast(bike, n))
                .value("atLeast(" + bike + ", " + n + ") should be " + expected + ", since the bike has " + reports
                        + " reports");
        assertThat(answer)
                .withFailMessage(
                        "atLeast(%d, %d) is %s, it should be %s: the bike has %d reports",
                        bike, n, answer, expected, reports)
                .isEqualTo(expected);
    }

    /** Asks a question and observes what it costs. */
    private Asked ask(Callable<Boolean> question) throws Exception {
        TouchedRows touched = TouchedRows.fromNowOn(session);
        long before = loads();
        Recording<Boolean> recording = statements.record(question);
        return new Asked(recording.result(), recording.statements(), loads() - before, touched);
    }

    private record Asked(boolean answer, Statements statements, long loaded, TouchedRows touched) {

        void requireYes(String call, String why) {
            assertThat(answer)
                    .withFailMessage("%s is false, it should be true: %s", call, why)
                    .isTrue();
        }

        boolean sent(String words) {
            return statements.list().stream()
                    .anyMatch(sent -> sent.sql().toLowerCase(Locale.ROOT).contains(words));
        }

        void requireNothingLoaded(String call) {
            assertThat(loaded)
                    .withFailMessage(
                            "%s loaded %d entities to answer yes or no, none was expected: each row was sent and made"
                                    + " an object, which the session then keeps and watches",
                            call, loaded)
                    .isZero();
            statements.exactly(1, call, "one question needs one statement, and one round trip");
        }
    }

    private long loads() {
        sessions.getStatistics().setStatisticsEnabled(true);
        return sessions.getStatistics().getEntityLoadCount();
    }

    private long bike(String model) {
        return database.value(Long.class, NEW_BIKE, "T-" + chance.name(), model);
    }

    private long bikeWith(int closed, int open) {
        long bike = bike("Wren");
        String insert =
                "insert into report (bike_id, note, open) select ?, 'report ' || n, ? from generate_series(1, ?) n";
        database.execute(insert, bike, false, closed);
        database.execute(insert, bike, true, open);
        return bike;
    }

    private long busyBike() {
        return database.value(Long.class, "select id from bike where frame_no = 'F-1'");
    }
}
