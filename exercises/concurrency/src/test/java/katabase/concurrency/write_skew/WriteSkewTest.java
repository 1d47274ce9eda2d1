package katabase.concurrency.write_skew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Halt;
import katabase.testbed.choreography.Outcome;
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
        number = 14,
        title = "Somebody must stay",
        level = Level.SENIOR,
        minutes = 25,
        concepts = {
            "write-skew",
            "materialise-the-conflict",
            "serializable-and-ssi",
            "one-statement-is-not-always-atomic"
        },
        start = FirstAid.class)
final class WriteSkewTest {

    private static final Pattern LOCKING = Pattern.compile("\\bfor (no key )?update\\b|\\block\\b");
    private static final Pattern SHARED = Pattern.compile("\\bfor (key )?share\\b|\\badvisory_(xact_)?lock_shared\\b");

    private Database database;
    private StatementLog statements;
    private Stage stage;
    private Chance chance;
    private FirstAid firstAid;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Stage stage, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.stage = stage;
        this.chance = chance;
        this.firstAid = new FirstAid(dataSource);
        for (int others = chance.number(1, 3); others > 0; others--) {
            long show = show();
            aider(show, true);
            aider(show, chance.coin());
        }
    }

    @Test
    @Order(1)
    @DisplayName("an aider leaves while another one stays; the last one is refused; who is off duty already is LEFT")
    void lastOneStays() {
        long show = show();
        long first = aider(show, true);
        long gone = aider(show, false);
        long second = aider(show, true);
        long alone = aider(show(), false);
        List<Long> allOnDuty = onDuty();

        for (long off : List.of(gone, alone)) {
            requireAnswer(Departure.LEFT, off, "was off duty already");
            requireOnDuty(allOnDuty, off, "was off duty already, so nothing was to change");
        }

        requireAnswer(Departure.LEFT, first, "was on duty together with aider " + second);
        allOnDuty.remove(first);
        requireOnDuty(allOnDuty, first, "should have left, and nobody else");

        requireAnswer(
                Departure.REFUSED,
                second,
                "is the last one of show " + show + " (other shows have aiders of their own)");
        requireOnDuty(allOnDuty, second, "should have stayed");

        requireAnswer(Departure.LEFT, gone, "was off duty already");
        requireOnDuty(allOnDuty, gone, "was off duty already, so nothing was to change");
    }

    @Test
    @Order(2)
    @DisplayName("two press the button: while the first is in its COMMIT the second calls; one leaves, one is refused")
    void oneOfTwoLeaves() {
        long show = show();
        long ada = aider(show, true);
        long ben = aider(show, true);

        requireOneStays(show, duringTheCommitOf(ada, List.of(ben)));
    }

    @Test
    @Order(3)
    @DisplayName("three press the button in the same second: two leave, one stays")
    void twoOfThreeLeave() {
        long show = show();
        long ada = aider(show, true);
        long ben = aider(show, true);
        long cy = aider(show, true);

        requireOneStays(show, duringTheCommitOf(ada, List.of(ben, cy)));
    }

    @Test
    @Order(4)
    @DisplayName("one aider presses twice, the second time while the first call is in its COMMIT: LEFT both times")
    void pressesTwice() {
        long show = show();
        long ada = aider(show, true);
        long ben = aider(show, true);

        List<Departure> answers = duringTheCommitOf(ada, List.of(ada)).answers();

        assertThat(answers)
                .withFailMessage(
                        "aider %d pressed twice, the second time while the first call was in its COMMIT, and the"
                                + " answers were %s: after the first call the aider is off duty, and that is LEFT."
                                + " Whether the aider is on duty was read before the wait, and how many there are after"
                                + " it: what is read before a wait is old",
                        ada, answers)
                .containsOnly(Departure.LEFT);
        assertThat(onDuty(show))
                .withFailMessage(
                        "aider %d left and aider %d should be on duty, but on duty are: %s", ada, ben, onDuty(show))
                .containsExactly(ben);
    }

    @Test
    @Order(5)
    @DisplayName("a call for another show does not wait for one that is in its COMMIT")
    void showsAreIndependent() {
        long show = show();
        long ada = aider(show, true);
        aider(show, true);
        long otherShow = show();
        long ben = aider(otherShow, true);
        aider(otherShow, true);

        Halt commit = stage.haltAtCommitAfter("update", "aider");
        Act<Departure> first = stage.start(() -> firstAid.goOffDuty(ada));
        commit.isReachedBy(first);
        Act<Departure> second = stage.start(() -> firstAid.goOffDuty(ben));
        stage.awaitStandstill();
        boolean waits = !second.hasEnded();
        commit.letGo();
        answer(first, ada);
        Departure answer = answer(second, ben);

        assertThat(waits)
                .withFailMessage(
                        "aider %d of show %d was in its COMMIT, and aider %d of show %d had to wait for that: what you"
                                + " lock is common to all shows. On a Friday everybody would stand in one line; lock"
                                + " something that only the aiders of one show have in common",
                        ada, show, ben, otherShow)
                .isFalse();
        assertThat(answer)
                .withFailMessage("aider %d had somebody else on duty for show %d and was REFUSED", ben, otherShow)
                .isEqualTo(Departure.LEFT);
    }

    @Test
    @Order(6)
    @DisplayName("the second aider calls just before the first call's UPDATE: one leaves, one is refused, no deadlock")
    void bothAreInTheMiddle() {
        long show = show();
        long ada = aider(show, true);
        long ben = aider(show, true);
        AtomicReference<Act<Departure>> second = new AtomicReference<>();
        statements.before(sent -> sent.writes() && sent.mentions("aider"), () -> {
            second.set(stage.start(() -> firstAid.goOffDuty(ben)));
            stage.awaitStandstill();
        });
        String expectation = "and another one called in the middle of each other's calls, and should get LEFT or"
                + " REFUSED. 40001 means \"run the whole transaction again\"; 40P01 that each held what the other one"
                + " wanted next, as happens if a call locks the others' rows and then changes its own";

        Outcome<Departure> first = Outcome.of(() -> firstAid.goOffDuty(ada));
        assertThat(second.get())
                .withFailMessage(() -> "aider " + ada + " was on duty together with aider " + ben
                        + ", and goOffDuty changed no aider: " + answer(first, ada, expectation))
                .isNotNull();
        List<Departure> answers =
                List.of(answer(first, ada, expectation), answer(second.get().outcome(), ben, expectation));

        assertThat(onDuty(show))
                .withFailMessage(
                        "aider %d called, and just before the UPDATE of aider, aider %d called as well; the answers are"
                                + " %s, and one should be on duty for show %d, but on duty are %s. What the first call"
                                + " had counted was old when it wrote: nothing kept the other one away in between",
                        ada, ben, answers, show, onDuty(show))
                .hasSize(1);
        assertThat(answers)
                .withFailMessage("one aider left and one stayed on duty, and the answers are %s", answers)
                .containsExactlyInAnyOrder(Departure.LEFT, Departure.REFUSED);
    }

    /**
     * How it went.
     *
     * @param aiders who called, in this order
     * @param waited whether each but the first had to wait for a lock
     */
    private record Calls(List<Long> aiders, List<Departure> answers, boolean waited) {

        String story() {
            StringBuilder story = new StringBuilder("aider " + aiders.get(0) + " called and was held in its COMMIT; ");
            for (long other : aiders.subList(1, aiders.size())) {
                story.append("aider ").append(other).append(" called").append(waited ? " and waited; " : "; ");
            }
            return story + "the COMMIT went on; the answers are " + answers;
        }
    }

    /** The first call has done all it does; each of the others runs until it has ended or waits for a lock. */
    private Calls duringTheCommitOf(long first, List<Long> others) {
        Halt commit = stage.haltAtCommitAfter("update", "aider");
        List<Long> aiders = new ArrayList<>();
        List<Act<Departure>> calls = new ArrayList<>();
        aiders.add(first);
        calls.add(stage.start(() -> firstAid.goOffDuty(first)));
        commit.isReachedBy(calls.get(0));
        boolean waited = true;
        for (long other : others) {
            Act<Departure> call = stage.start(() -> firstAid.goOffDuty(other));
            aiders.add(other);
            calls.add(call);
            stage.awaitStandstill();
            waited &= !call.hasEnded();
        }
        commit.letGo();
        List<Departure> answers = new ArrayList<>();
        for (int index = 0; index < calls.size(); index++) {
            answers.add(answer(calls.get(index), aiders.get(index)));
        }
        return new Calls(aiders, answers, waited);
    }

    private static Departure answer(Act<Departure> call, long aider) {
        return answer(
                call.outcome(),
                aider,
                "lost against another one and should get LEFT or REFUSED: 40001 means \"run the whole transaction"
                        + " again\", which is for you to do and not for the aider");
    }

    private static Departure answer(Outcome<Departure> outcome, long aider, String expectation) {
        Departure departure = outcome.value("aider " + aider + " " + expectation);
        assertThat(departure)
                .withFailMessage("aider %d got the answer null", aider)
                .isNotNull();
        return departure;
    }

    private void requireOneStays(long show, Calls calls) {
        List<Departure> answers = calls.answers();
        assertThat(onDuty(show))
                .withFailMessage(
                        () -> calls.story() + ", and nobody is on duty for show " + show + ". " + whyNobodyStays(calls))
                .isNotEmpty();
        assertThat(onDuty(show))
                .withFailMessage(() -> calls.story() + ". One aider was to stay for show " + show + ", and on duty are "
                        + onDuty(show))
                .hasSize(1);
        assertThat(answers.stream().filter(Departure.LEFT::equals).count())
                .withFailMessage(() -> calls.story() + ". One aider is still on duty, so all the others left")
                .isEqualTo(answers.size() - 1);
    }

    private String whyNobodyStays(Calls calls) {
        if (calls.waited()) {
            return "To wait did not help: what was counted had been read before the wait, or in a snapshot from before"
                    + " it, which REPEATABLE READ keeps.";
        }
        Statements sent = statements.all();
        if (sent.count() == calls.answers().size()) {
            return "They changed different rows, so nobody had to wait, although each call is one statement only: its"
                    + " count comes from the snapshot that was taken when it began, without the other one's change.";
        }
        if (sent.only(WriteSkewTest::locksShared).count() > 0) {
            return "Each had a lock that several may have at once (FOR SHARE, FOR KEY SHARE), so nobody had to wait: a"
                    + " lock helps only if one at a time can have it.";
        }
        if (sent.only(WriteSkewTest::locks).count() > 0) {
            return "Each locked a row of its own, so nobody had to wait: a lock helps only if all of them want the same"
                    + " one.";
        }
        return "Each counted the other one, in a snapshot without the other one's change, and they changed different"
                + " rows, so nobody had to wait. No row was changed twice, so REPEATABLE READ sees no conflict either:"
                + " this is write skew.";
    }

    private static boolean locksShared(Sent statement) {
        return SHARED.matcher(statement.sql().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean locks(Sent statement) {
        return LOCKING.matcher(statement.sql().toLowerCase(Locale.ROOT)).find();
    }

    private void requireAnswer(Departure expected, long aider, String because) {
        Departure answer = answer(
                Outcome.of(() -> firstAid.goOffDuty(aider)), aider, because + ": goOffDuty should say " + expected);
        assertThat(answer)
                .withFailMessage("aider %d %s: goOffDuty said %s and should say %s", aider, because, answer, expected)
                .isEqualTo(expected);
    }

    private void requireOnDuty(List<Long> expected, long caller, String because) {
        assertThat(onDuty())
                .withFailMessage(
                        "after goOffDuty(%d) the aiders on duty are %s and should be %s: aider %d %s",
                        caller, onDuty(), expected, caller, because)
                .isEqualTo(expected);
    }

    private List<Long> onDuty() {
        return database.column(Long.class, "select id from aider where on_duty order by id");
    }

    private List<Long> onDuty(long show) {
        return database.column(Long.class, "select id from aider where on_duty and show_id = ? order by id", show);
    }

    private long show() {
        return database.value(Long.class, "insert into show (title) values (?) returning id", chance.name());
    }

    private long aider(long show, boolean onDuty) {
        return database.value(
                Long.class,
                "insert into aider (show_id, name, on_duty) values (?, ?, ?) returning id",
                show,
                chance.name(),
                onDuty);
    }
}
