package katabase.signals.first_dispatcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import katabase.kata.Level;
import katabase.signals.Receiver;
import katabase.signals.Receivers;
import katabase.signals.Response;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 1,
        title = "Ring the bell",
        level = Level.JUNIOR,
        minutes = 25,
        concepts = {
            "signals-observer-purpose",
            "signals-are-synchronous",
            "receiver-order-and-snapshot",
            "sender-filter",
            "send-return-values"
        },
        start = Signal.class)
final class FirstDispatcherTest {

    private static final String OPEN_CARD =
            "insert into medical_card (animal_id) select id from animal where id = ? returning id";
    private static final int THREADS = 8;
    private static final int CONNECTS = 1_200;
    private static final int PATIENCE_SECONDS = 5;

    private final Signal<String> signal = new Signal<>();
    private final Receivers<String> receivers = new Receivers<>();
    private Chance chance;
    private String event;

    @BeforeEach
    void open(Chance chance) {
        this.chance = chance;
        this.event = chance.name();
    }

    @Test
    @Order(1)
    @DisplayName("each receiver is called once, in the order of connecting; the responses come in pairs in that order")
    void tellsEveryoneInOrder() {
        assertThat(signal.send(Animal.class, event))
                .withFailMessage("nobody is connected, and send() should return an empty list")
                .isNotNull()
                .isEmpty();

        List<String> names = names(chance.number(3, 6));
        List<Receiver<String>> connected = new ArrayList<>();
        List<Response<String>> expected = new ArrayList<>();
        int silent = chance.number(0, names.size() - 1);
        for (String name : names) {
            Receiver<String> receiver = connect(Animal.class, name);
            String value = connected.size() == silent ? null : chance.name();
            doReturn(value).when(receiver).receive(any());
            connected.add(receiver);
            expected.add(new Response<>(receiver, value));
        }

        List<Response<String>> responses = Outcome.of(() -> signal.send(Animal.class, event))
                .value("connected are " + names + ", of whom " + names.get(silent)
                        + " answers null, which is an answer; send() should return");
        requireCalled(names, "connected are " + names + " in this order, and one event was sent");
        assertThat(receivers.heard())
                .withFailMessage("the event was \"%s\", and the receivers were told %s", event, receivers.heard())
                .containsOnly(event);
        assertThat(responses)
                .withFailMessage(
                        "send() should say who answered what, in the order of the calls, null included.%nexpected: %s%n"
                                + "returned: %s",
                        expected, responses)
                .isEqualTo(expected);

        Receiver<String> leaver = connected.remove(chance.number(0, names.size() - 1));
        names.remove(leaver.toString());
        signal.disconnect(leaver);
        Outcome.ofRunning(() -> signal.disconnect(leaver))
                .value("disconnect() was called for a receiver that was disconnected already, and should do nothing");
        receivers.forgetCalls();
        signal.send(Animal.class, event);
        requireCalled(names, leaver + " was disconnected, and one more event was sent");
    }

    @Test
    @Order(2)
    @DisplayName("a receiver for Animal hears neither Owner nor Dog; one for null hears all; the order remains")
    void hearsOnlyItsSender() {
        List<String> names = names(6);
        connect(Owner.class, names.get(0));
        connect(null, names.get(1));
        connect(Animal.class, names.get(2));
        connect(null, names.get(3));
        connect(Dog.class, names.get(4));
        Receiver<String> both = connect(Animal.class, names.get(5));
        signal.connect(Owner.class, both);
        String story = names.get(0) + " is connected for Owner, " + names.get(1) + " for null, " + names.get(2)
                + " for Animal, " + names.get(3) + " for null, " + names.get(4) + " for Dog, " + names.get(5)
                + " for Animal and for Owner, in this order; ";

        requireHeardBy(Animal.class, pick(names, 1, 2, 3, 5), story);
        requireHeardBy(Dog.class, pick(names, 1, 3, 4), story);
        requireHeardBy(Owner.class, pick(names, 0, 1, 3, 5), story);

        signal.disconnect(both);
        story += names.get(5) + " was disconnected; ";
        requireHeardBy(Animal.class, pick(names, 1, 2, 3), story);
        requireHeardBy(Owner.class, pick(names, 0, 1, 3), story);
    }

    @Test
    @Order(3)
    @DisplayName(
            "a receiver runs in the sender's thread and transaction: it sees the new row, a rollback undoes its own")
    void worksInTheSendersTransaction(Database database) throws SQLException {
        Signal<Saved> saved = new Signal<>();
        Receiver<Saved> cardDesk = new Receivers<Saved>().named("card desk");
        AtomicReference<Thread> thread = new AtomicReference<>();
        AtomicReference<Long> opened = new AtomicReference<>();
        AtomicBoolean isPublic = new AtomicBoolean();
        doAnswer(call -> {
                    Saved event = call.getArgument(0);
                    isPublic.set(database.count("animal", "id = ?", event.id()) > 0);
                    opened.set(first(event.connection(), OPEN_CARD, event.id()));
                    thread.set(Thread.currentThread());
                    return null;
                })
                .when(cardDesk)
                .receive(any());
        saved.connect(Animal.class, cardDesk);

        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (boolean commits : new boolean[] {false, true}) {
                long animal = first(connection, "insert into animal (name) values (?) returning id", chance.name());
                thread.set(null);
                saved.send(Animal.class, new Saved(connection, animal));

                requireSameThread(thread.get());
                assertThat(opened.get())
                        .withFailMessage(
                                "the card desk should see the row of animal %d, which is not committed", animal)
                        .isNotNull();
                assertThat(isPublic)
                        .withFailMessage(
                                "animal %d was not committed, and another session saw it: send() must leave"
                                        + " the transaction to its sender",
                                animal)
                        .isFalse();
                if (commits) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                assertThat(database.count("medical_card", "animal_id = ?", animal) > 0)
                        .withFailMessage(
                                "the card desk opened a card for animal %d, the sender did a %s, and the card %s: what"
                                        + " a receiver writes belongs to the sender's transaction",
                                animal, commits ? "COMMIT" : "ROLLBACK", commits ? "is missing" : "is still there")
                        .isEqualTo(commits);
            }
        }
    }

    @Test
    @Order(4)
    @DisplayName("the second of three throws: the sender gets this exception, the third is not called; nobody is lost")
    void firstExceptionEndsTheRound() {
        List<String> names = names(3);
        connect(Animal.class, names.get(0));
        Receiver<String> failing = connect(Animal.class, names.get(1));
        connect(Animal.class, names.get(2));
        RuntimeException failure = new IllegalStateException(names.get(1) + " is out of paper");
        doThrow(failure).doReturn("printed").when(failing).receive(any());

        Outcome<List<Response<String>>> outcome = Outcome.of(() -> signal.send(Animal.class, event));

        String story = "of " + names + " the second one threw an exception";
        assertThat(outcome.thrown())
                .withFailMessage(
                        "%s, and send() %s. It should let this very exception through: it is the sender's transaction,"
                                + " and only the sender can decide whether it is rolled back",
                        story, outcome.returned() ? "returned as if nothing had happened" : "threw " + outcome.thrown())
                .isSameAs(failure);
        requireCalled(names.subList(0, 2), story + ", which ends the round");

        receivers.forgetCalls();
        Outcome.of(() -> signal.send(Animal.class, event)).value(story + ", but not at the next event");
        requireCalled(names, story + " once; at the next event it works again");
    }

    @Test
    @Order(5)
    @DisplayName("who connects or disconnects receivers while it is called changes the next round and not this one")
    void changesTakeEffectInTheNextRound() {
        List<String> names = names(6);
        Receiver<String> newcomer = receivers.named(names.get(5));
        connect(Animal.class, names.get(0));
        Receiver<String> changing = connect(Animal.class, names.get(1));
        connect(Animal.class, names.get(2));
        Receiver<String> leaver = connect(Animal.class, names.get(3));
        connect(Animal.class, names.get(4));
        doAnswer(call -> {
                    signal.disconnect(changing);
                    signal.disconnect(leaver);
                    signal.connect(Animal.class, newcomer);
                    return null;
                })
                .when(changing)
                .receive(any());
        String story = "connected are " + names.subList(0, 5) + "; " + changing + ", while it was called, disconnected"
                + " itself and " + leaver + " and connected " + newcomer;

        Outcome.of(() -> signal.send(Animal.class, event))
                .value(story + "; the round should go on as if nothing had changed: do not walk through the list that"
                        + " they change");
        requireCalled(names.subList(0, 5), story + ". The round in which this happens still calls the five");

        receivers.forgetCalls();
        signal.send(Animal.class, event);
        requireCalled(pick(names, 0, 2, 4, 5), story + ". The next round knows of that");
    }

    @Test
    @Order(6)
    @DisplayName("8 threads connect at once and nobody is lost; while a receiver is at work, others connect and send")
    void manyThreads(Stage stage) throws InterruptedException {
        Signal<String> busy = new Signal<>();
        Outcome.of(() -> stage.rush(THREADS).on(CONNECTS, Object::new, (answer, thread) -> {
                    busy.connect(null, ignored -> List.of(thread, answer));
                }))
                .value(THREADS + " threads connected receivers to one signal at the same time, and each connect()"
                        + " should work");
        requireNobodyLost(Outcome.of(() -> busy.send(Animal.class, event))
                .value(THREADS + " threads had connected receivers at the same time, and send() should call them"));

        Receiver<String> slow = connect(Animal.class, "the slow one");
        Receiver<String> quick = receivers.named("the quick one");
        AtomicBoolean cameThrough = new AtomicBoolean();
        doAnswer(call -> {
                    CountDownLatch through = new CountDownLatch(1);
                    stage.startRunning(() -> {
                        signal.connect(Owner.class, quick);
                        signal.send(Owner.class, event);
                        through.countDown();
                    });
                    cameThrough.set(through.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
                    return null;
                })
                .when(slow)
                .receive(any());
        Outcome.of(() -> signal.send(Animal.class, event))
                .value("while a receiver was at work, another thread connected one for Owner; the round of Animal"
                        + " should go on");
        assertThat(cameThrough)
                .withFailMessage(
                        "a receiver was at work; another thread connected one for Owner and sent an event of Owner, and"
                                + " after %d seconds it had not come through. send() holds a lock while it calls"
                                + " receivers: one slow receiver stops the whole clinic, and two that send each other"
                                + " an event wait for ever. Copy the list under the lock, and call without it",
                        PATIENCE_SECONDS)
                .isTrue();
        requireCalled(List.of("the slow one", "the quick one"), "an event of Animal, and meanwhile one of Owner");
    }

    private static void requireNobodyLost(List<Response<String>> responses) {
        int expected = THREADS * CONNECTS;
        int different = new HashSet<>(responses).size();
        assertThat(List.of(responses.size(), different))
                .withFailMessage(
                        "%d threads connected %d receivers each at the same time, which makes %d; send() called %d, of"
                                + " which %d are different ones. Two threads read the same list, each added its own"
                                + " receiver, and the second one overwrote what the first had written. In production"
                                + " that receiver never hears anything, without a word in the log",
                        THREADS, CONNECTS, expected, responses.size(), different)
                .isEqualTo(List.of(expected, expected));
    }

    private void requireSameThread(Thread thread) {
        assertThat(thread)
                .withFailMessage(() -> thread == null
                        ? "send() returned before the card desk had ended (or it was not called): its work is not part"
                                + " of what the sender commits"
                        : "the card desk ran in the thread " + thread.getName() + ", and the sender is "
                                + Thread.currentThread().getName() + ". Connections and transactions belong to a"
                                + " thread: in the background a receiver does not find the open transaction, and its"
                                + " failure does not reach the sender. A signal is a call")
                .isSameAs(Thread.currentThread());
    }

    private void requireHeardBy(Class<?> sender, List<String> expected, String story) {
        receivers.forgetCalls();
        List<String> answering = signal.send(sender, event).stream()
                .map(response -> response.receiver().toString())
                .toList();
        boolean onlyTheOrder = new HashSet<>(receivers.called()).equals(new HashSet<>(expected))
                && receivers.called().size() == expected.size();
        requireCalled(
                expected,
                story + sender.getSimpleName() + " sent an event. "
                        + (onlyTheOrder
                                ? "They are the right ones in a wrong order: keep all in one order, whatever they are"
                                        + " connected for"
                                : "Compare the class itself (a Dog is not the sender Animal), and null stands for"
                                        + " everybody"));
        assertThat(answering)
                .withFailMessage(
                        "%s sent an event; called were %s, and responses came from %s",
                        sender.getSimpleName(), expected, answering)
                .isEqualTo(expected);
    }

    private void requireCalled(List<String> expected, String story) {
        List<String> called = receivers.called();
        assertThat(called)
                .withFailMessage("%s.%nshould be called: %s%nwere called: %s", story, expected, called)
                .isEqualTo(expected);
    }

    private Receiver<String> connect(Class<?> sender, String name) {
        Receiver<String> receiver = receivers.named(name);
        signal.connect(sender, receiver);
        return receiver;
    }

    /** Different names in a random order. */
    private List<String> names(int count) {
        List<String> names = new ArrayList<>(List.of("card", "label", "kitchen", "ward", "reception", "pharmacy"));
        Collections.shuffle(names, chance.random());
        return new ArrayList<>(names.subList(0, count));
    }

    private static List<String> pick(List<String> names, Integer... places) {
        return List.of(places).stream().map(names::get).toList();
    }

    private static Long first(Connection connection, String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }
}
