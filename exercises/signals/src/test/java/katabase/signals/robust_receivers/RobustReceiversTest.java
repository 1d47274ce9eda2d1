package katabase.signals.robust_receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import katabase.kata.Level;
import katabase.signals.robust_receivers.Reaction.Done;
import katabase.signals.robust_receivers.Reaction.Failed;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.Invocation;

@Kata(
        number = 6,
        title = "One receiver fails, the visit goes on",
        level = Level.SENIOR,
        minutes = 40,
        concepts = {"send-versus-send-robust", "sql-error-in-receiver", "custom-signals", "send-return-values"},
        start = VisitClosed.class)
final class RobustReceiversTest {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final VisitClosed signal = new VisitClosed();
    private final List<Desk> desks = new ArrayList<>();
    private Database database;
    private Connection connection;
    private Chance chance;
    private Visit visit;

    /** What a desk does. */
    @FunctionalInterface
    private interface Work {
        Object run() throws Exception;
    }

    /** The sender closes the visit; the rest is up to the desks. */
    @BeforeEach
    void open(Database database, Connection connection, Chance chance) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.chance = chance;
        this.visit = new Visit(database.value(Long.class, "insert into visit (state) values (?) returning id", OPEN));
        connection.setAutoCommit(false);
        close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "both call all desks in order and return their answers; what desks write is in the sender's transaction")
    void sendersTransaction() throws Exception {
        String value = chance.name();
        Desk invoice = desk("invoice", () -> write("invoice", "write the invoice", value));
        Desk pharmacy = desk("pharmacy", () -> write("pharmacy", "pack the tablets", null));
        Desk reminder = desk("reminder", () -> write("reminder", "vaccinate in May", visit.id()));
        List<Done> expected =
                List.of(new Done(invoice, value), new Done(pharmacy, null), new Done(reminder, visit.id()));
        List<String> tasks =
                List.of("invoice: write the invoice", "pharmacy: pack the tablets", "reminder: vaccinate in May");

        requireReactions(
                expected, Outcome.of(() -> signal.send(connection, visit)).value("send() should return"), "send()");
        requireCalled("all work without a failure");
        requireInDatabase(OPEN, List.of(), "send() has returned, and the sender has not committed: nobody else");
        connection.rollback();
        requireInDatabase(OPEN, List.of(), "send() has returned, and the sender did a ROLLBACK: afterwards everybody");

        close();
        requireReactions(expected, sendRobust("all desks work without a failure"), "sendRobust()");
        requireInDatabase(OPEN, List.of(), "sendRobust() has returned, and the sender has not committed: nobody else");
        connection.commit();
        requireInDatabase(CLOSED, tasks, "sendRobust() has returned, and the sender has committed: everybody");
    }

    @Test
    @Order(2)
    @DisplayName("send: the exception of the first desk that fails reaches the sender, and no desk behind is called")
    void firstExceptionComesThrough() throws Exception {
        Exception failure =
                chance.pick(List.of(new IllegalStateException("out of paper"), new IOException("out of paper")));
        desk("invoice", () -> "written");
        desk("pharmacy", () -> {
            throw failure;
        });
        desk("reminder", () -> "noted");

        Outcome<List<Done>> sending = Outcome.of(() -> signal.send(connection, visit));

        assertThat(sending.thrown())
                .withFailMessage(
                        "the pharmacy threw %s, and send() %s: it should let this very exception through, so that the"
                                + " sender can roll everything back",
                        failure, sending.returned() ? "returned" : "threw " + sending.thrown())
                .isSameAs(failure);
        requireCalled("send() was called and the pharmacy failed, which ends it", "invoice", "pharmacy");
        connection.rollback();
    }

    @Test
    @Order(3)
    @DisplayName("sendRobust: all desks are called, whatever exception one throws; an Error is none and comes through")
    void allAreCalled() throws Exception {
        Exception unchecked = new IllegalStateException("out of paper");
        Exception checked = new IOException("the printer does not answer");
        Desk invoice = desk("invoice", () -> "written");
        Desk pharmacy = desk("pharmacy", () -> {
            throw unchecked;
        });
        Desk reminder = desk("reminder", () -> {
            throw checked;
        });
        Desk kitchen = desk("kitchen", () -> null);

        List<Reaction> reactions = sendRobust("the pharmacy and the reminder throw an exception");
        requireCalled("sendRobust() was called; the pharmacy and the reminder failed");
        requireReactions(
                List.of(
                        new Done(invoice, "written"),
                        new Failed(pharmacy, unchecked),
                        new Failed(reminder, checked),
                        new Done(kitchen, null)),
                reactions,
                "sendRobust()");
        connection.rollback();

        VisitClosed other = new VisitClosed();
        Error error = chance.coin() ? new StackOverflowError() : new AssertionError("this cannot be");
        Desk broken = mockDesk("broken", () -> {
            throw error;
        });
        Desk behind = mockDesk("behind", () -> null);
        other.connect(broken);
        other.connect(behind);
        Outcome<List<Reaction>> sending = Outcome.of(() -> other.sendRobust(connection, visit));
        assertThat(sending.thrown())
                .withFailMessage(
                        "a desk threw %s, and sendRobust() %s: an Error is not a desk that failed but a program that"
                                + " cannot go on, and should come through as it is. Catch Exception, not Throwable",
                        error.getClass().getSimpleName(), sending.returned() ? "returned" : "threw " + sending.thrown())
                .isSameAs(error);
        assertThat(mockingDetails(behind).getInvocations())
                .withFailMessage("a desk threw an Error, and the desk behind it was called all the same")
                .isEmpty();
        connection.rollback();
    }

    @Test
    @Order(4)
    @DisplayName("sendRobust: only what a failed desk has written is undone, also without an SQL error; commit works")
    void failedOnesAreUndone() throws Exception {
        Exception outOfPaper = new IllegalStateException("out of paper");
        Desk invoice = desk("invoice", () -> write("invoice", "write the invoice", 1));
        Desk pharmacy = desk("pharmacy", () -> {
            write("pharmacy", "pack the tablets", null);
            write("pharmacy", "print the leaflet", null);
            return write("pharmacy", "write the invoice", null);
        });
        Desk reminder = desk("reminder", () -> write("reminder", "vaccinate in May", 2));
        Desk label = desk("label", () -> {
            write("label", "print the label", null);
            throw outOfPaper;
        });
        Desk kitchen = desk("kitchen", () -> write("kitchen", "pack the lunch", 3));
        String story =
                "the pharmacy wrote two tasks and then ran into the unique key; the label desk wrote one and then"
                        + " threw an IllegalStateException; invoice, reminder and kitchen worked";

        List<Reaction> reactions = sendRobust(story
                + ". After an SQL error PostgreSQL refuses everything with 25P02, until the transaction is rolled back"
                + " to a savepoint that was set before");
        requireCalled(story);
        requireKinds(List.of("Done", "Failed", "Done", "Failed", "Done"), reactions, story);
        requireInDatabase(
                OPEN,
                List.of(),
                story + ". The sender has not committed, which is the sender's decision alone: nobody else");
        connection.commit();
        requireInDatabase(
                CLOSED,
                List.of("invoice: write the invoice", "kitchen: pack the lunch", "reminder: vaccinate in May"),
                story + ". What these three and the sender did remains, what the two others did is undone, even where"
                        + " PostgreSQL had no complaint. The sender has committed: everybody");
        assertThat(List.of(reactions.get(0), reactions.get(2), reactions.get(3), reactions.get(4)))
                .withFailMessage("%s.%nsendRobust() returned: %s", story, reactions)
                .isEqualTo(List.of(
                        new Done(invoice, 1),
                        new Done(reminder, 2),
                        new Failed(label, outOfPaper),
                        new Done(kitchen, 3)));
        assertThat(((Failed) reactions.get(1)).exception())
                .withFailMessage(
                        "the pharmacy failed by a duplicate key (23505), and sendRobust() reports: %s",
                        reactions.get(1))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        assertThat(reactions.get(1).desk()).isSameAs(pharmacy);
    }

    @Test
    @Order(5)
    @DisplayName("sendRobust: a desk that heals its SQL error by a savepoint of its own is done, and its work remains")
    void healedIsDone() throws Exception {
        desk("invoice", () -> write("invoice", "write the invoice", null));
        desk("pharmacy", () -> {
            write("pharmacy", "pack the tablets", null);
            Savepoint own = connection.setSavepoint();
            try {
                write("pharmacy", "write the invoice", null);
            } catch (SQLException e) {
                connection.rollback(own);
            }
            return write("pharmacy", "print the leaflet", "healed");
        });
        desk("reminder", () -> write("reminder", "vaccinate in May", null));
        String story =
                "the pharmacy wrote a task, set a savepoint, ran into the unique key, rolled back to its savepoint"
                        + " and wrote another task";

        List<Reaction> reactions = sendRobust(story);
        requireKinds(
                List.of("Done", "Done", "Done"), reactions, story + ". It knew what it did, and nothing is broken");
        connection.commit();
        requireInDatabase(
                CLOSED,
                List.of(
                        "invoice: write the invoice",
                        "pharmacy: pack the tablets",
                        "pharmacy: print the leaflet",
                        "reminder: vaccinate in May"),
                story + ". The sender has committed: everybody");
    }

    @Test
    @Order(6)
    @DisplayName(
            "sendRobust: a desk that hides its SQL error and returns has failed, and the visit is committed anyway")
    void hiddenErrorIsAFailure() throws Exception {
        boolean last = chance.coin();
        hidden(last);
        hidden(!last);
    }

    private void hidden(boolean last) throws Exception {
        visit = new Visit(database.value(Long.class, "insert into visit (state) values (?) returning id", OPEN));
        close();
        VisitClosed other = new VisitClosed();
        Desk invoice = mockDesk("invoice", () -> write("invoice", "write the invoice", null));
        Desk pharmacy = mockDesk("pharmacy", () -> {
            write("pharmacy", "pack the tablets", null);
            try {
                write("pharmacy", "write the invoice", null);
            } catch (SQLException e) {
                // This is the mistake: the desk believes that nothing has happened.
            }
            return "packed";
        });
        Desk reminder = mockDesk("reminder", () -> write("reminder", "vaccinate in May", null));
        List<Desk> order = last ? List.of(invoice, reminder, pharmacy) : List.of(invoice, pharmacy, reminder);
        order.forEach(other::connect);
        String story = "the desks are " + order + "; the pharmacy wrote a task, ran into the unique key, caught the"
                + " exception and returned normally. From there on PostgreSQL refuses everything with 25P02, and COMMIT"
                + " is a ROLLBACK that reports no error";

        List<Reaction> reactions = Outcome.of(() -> other.sendRobust(connection, visit))
                .value(story + ". sendRobust() should notice when the pharmacy returns, undo it and go on");
        requireKinds(
                order.stream().map(each -> each == pharmacy ? "Failed" : "Done").toList(), reactions, story);
        assertThat(reactions.stream()
                        .filter(each -> each instanceof Failed failed && failed.exception() == null)
                        .toList())
                .withFailMessage("%s.%nFailed lacks an exception: %s", story, reactions)
                .isEmpty();
        connection.commit();
        requireInDatabase(
                CLOSED,
                List.of("invoice: write the invoice", "reminder: vaccinate in May"),
                story + ". The sender called commit(), which reported nothing. Everybody");
    }

    private void close() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update visit set state = ? where id = ?")) {
            update.setString(1, CLOSED);
            update.setLong(2, visit.id());
            update.executeUpdate();
        }
    }

    private Object write(String desk, String what, Object answer) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into task (visit_id, desk, what) values (?, ?, ?)")) {
            insert.setLong(1, visit.id());
            insert.setString(2, desk);
            insert.setString(3, what);
            insert.executeUpdate();
        }
        return answer;
    }

    private Desk desk(String name, Work work) throws Exception {
        Desk desk = mockDesk(name, work);
        desks.add(desk);
        signal.connect(desk);
        return desk;
    }

    private static Desk mockDesk(String name, Work work) throws Exception {
        Desk desk = mock(Desk.class, name);
        doAnswer(call -> work.run()).when(desk).visitClosed(any(), any());
        return desk;
    }

    private List<Reaction> sendRobust(String story) {
        return Outcome.of(() -> signal.sendRobust(connection, visit))
                .value(story + ". sendRobust() should return how it went");
    }

    /** Without names all desks should be called. */
    private void requireCalled(String story, String... names) {
        List<String> expected = names.length > 0
                ? List.of(names)
                : desks.stream().map(Desk::toString).toList();
        List<String> called = desks.stream()
                .flatMap(desk -> mockingDetails(desk).getInvocations().stream())
                .sorted(Comparator.comparingInt(Invocation::getSequenceNumber))
                .map(call -> call.getMock().toString())
                .toList();
        assertThat(called)
                .withFailMessage("%s.%nshould be called: %s%nwere called: %s", story, expected, called)
                .isEqualTo(expected);
        List<Object> visits = desks.stream()
                .flatMap(desk -> mockingDetails(desk).getInvocations().stream())
                .<Object>map(call -> call.getArgument(1))
                .toList();
        assertThat(visits)
                .withFailMessage("each desk should hear of %s, and they heard of %s", visit, visits)
                .containsOnly(visit);
    }

    private static void requireReactions(
            List<? extends Reaction> expected, List<? extends Reaction> actual, String who) {
        assertThat(actual)
                .withFailMessage(
                        "%s should say how it went, in the order of the desks.%nexpected: %s%nreturned: %s",
                        who, expected, actual)
                .isEqualTo(expected);
    }

    private static void requireKinds(List<String> expected, List<Reaction> reactions, String story) {
        List<String> kinds =
                reactions.stream().map(each -> each.getClass().getSimpleName()).toList();
        assertThat(kinds)
                .withFailMessage("%s.%nexpected: %s%nreturned: %s", story, expected, reactions)
                .isEqualTo(expected);
    }

    /** What others see, which is what is committed. */
    private void requireInDatabase(String state, List<String> tasks, String story) {
        String seenState = database.value(String.class, "select state from visit where id = ?", visit.id());
        List<String> seenTasks = database.column(
                String.class,
                "select desk || ': ' || what from task where visit_id = ? order by desk, what",
                visit.id());
        assertThat(Stream.concat(Stream.of(seenState), seenTasks.stream()).toList())
                .withFailMessage(
                        "%s should see the visit %s with the tasks %s, and it is %s with %s",
                        story, state, tasks, seenState, seenTasks)
                .isEqualTo(Stream.concat(Stream.of(state), tasks.stream()).toList());
    }
}
