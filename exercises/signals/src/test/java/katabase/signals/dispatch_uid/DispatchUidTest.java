package katabase.signals.dispatch_uid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import katabase.kata.Level;
import katabase.signals.Receiver;
import katabase.signals.Receivers;
import katabase.signals.Response;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 5,
        title = "Started twice, called once",
        level = Level.MID,
        minutes = 30,
        concepts = {
            "receiver-registration",
            "register-in-app-ready",
            "dispatch-uid",
            "same-receiver-twice-counts-once",
            "disconnecting-receivers",
            "muting-receivers-in-tests"
        },
        start = Signal.class,
        schema = {})
final class DispatchUidTest {

    private static final int THREADS = 8;
    private static final int UIDS = 2_000;

    private final Signal<String> signal = new Signal<>();
    private final Receivers<String> receivers = new Receivers<>();
    private final Receiver<String> first = receivers.named("first");
    private final Receiver<String> second = receivers.named("second");
    private final Receiver<String> third = receivers.named("third");
    private String uid;
    private String event;

    @BeforeEach
    void open(Chance chance) {
        this.uid = chance.name();
        this.event = chance.name();
    }

    /** Answers with its own name; two of the same name are equal. */
    private record Named(String name) implements Receiver<String> {

        @Override
        public Object receive(String event) {
            return name;
        }
    }

    @Test
    @Order(1)
    @DisplayName("without a uid: the same receiver connected twice is called once; two objects are two, even if equal")
    void sameObjectCountsOnce() {
        signal.connect(Animal.class, first, null);
        signal.connect(Animal.class, second, null);
        signal.connect(Animal.class, first, null);
        signal.connect(Owner.class, first, null);
        String story = "connected without a uid: first, second and once more first for Animal, first for Owner; ";
        requireHeardBy(Animal.class, List.of("first", "second"), story);
        requireHeardBy(Owner.class, List.of("first"), story);

        Signal<String> other = new Signal<>();
        other.connect(Animal.class, new Named(event), null);
        other.connect(Animal.class, new Named(event), null);
        int answers = other.send(Animal.class, event).size();
        assertThat(answers)
                .withFailMessage(
                        "two receivers that are equal, but not the same object, were connected without a uid, and %d"
                                + " of them answered. Receivers are told apart by identity: two desks with the same"
                                + " settings are still two desks",
                        answers)
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    @DisplayName("with a uid the first receiver stays and later ones are ignored; another sender is another connection")
    void firstOneStays() {
        signal.connect(Animal.class, first, uid);
        signal.connect(Animal.class, second, uid + "'");
        signal.connect(Animal.class, third, copy(uid));
        String story = "connected for Animal: first with the uid \"" + uid + "\", second with \"" + uid
                + "'\", third again with \"" + uid + "\"; ";
        requireHeardBy(Animal.class, List.of("first", "second"), story);

        signal.connect(Owner.class, third, uid);
        story += "then third with \"" + uid + "\" for Owner, which is another connection; ";
        requireHeardBy(Owner.class, List.of("third"), story);
        requireHeardBy(Animal.class, List.of("first", "second"), story);

        Receiver<String> all = receivers.named("fourth");
        signal.connect(null, all, uid);
        story += "then fourth with \"" + uid + "\" for null, which is one more; ";
        requireHeardBy(Owner.class, List.of("third", "fourth"), story);
        requireHeardBy(Animal.class, List.of("first", "second", "fourth"), story);

        signal.connect(Animal.class, first, null);
        story += "then first for Animal without a uid, which is a connection of its own; ";
        requireHeardBy(Animal.class, List.of("first", "second", "fourth", "first"), story);
    }

    @Test
    @Order(3)
    @DisplayName("disconnect needs the same sender, and the uid or else the receiver; it says whether there was one")
    void disconnectsExactlyOne() {
        signal.connect(Animal.class, first, uid);
        signal.connect(Owner.class, first, uid);
        signal.connect(Animal.class, second, null);
        signal.connect(Animal.class, third, null);
        String story = "connected are first with the uid \"" + uid + "\" for Animal and for Owner, second and third"
                + " without one for Animal. What has a uid is found by it, and only what has none by its receiver; ";

        requireDisconnect(false, null, null, uid, story);
        requireDisconnect(false, Animal.class, first, uid + "'", story);
        requireDisconnect(false, Animal.class, first, null, story);
        requireDisconnect(false, Owner.class, second, null, story);
        requireHeardBy(Animal.class, List.of("first", "second", "third"), story + "nobody was disconnected; ");

        requireDisconnect(true, Animal.class, null, copy(uid), story);
        requireDisconnect(false, Animal.class, null, uid, story + "the same call has just returned true; ");
        story += "first was disconnected for Animal; ";
        requireHeardBy(Animal.class, List.of("second", "third"), story);
        requireHeardBy(Owner.class, List.of("first"), story);

        requireDisconnect(true, Animal.class, second, null, story);
        requireHeardBy(Animal.class, List.of("third"), story + "second was disconnected; ");
        signal.connect(Animal.class, second, null);
        requireHeardBy(Animal.class, List.of("third", "second"), story + "second was disconnected and connected; ");
    }

    @Test
    @Order(4)
    @DisplayName("a muted signal is silent until all mutes are closed; then all are back in the old order")
    void mutes(Stage stage) {
        signal.connect(Animal.class, first, uid);
        signal.connect(null, second, null);
        signal.connect(Animal.class, third, null);
        List<String> all = List.of("first", "second", "third");

        RuntimeException failure = new IllegalStateException("the test of somebody failed");
        Outcome<Void> body = Outcome.ofRunning(() -> {
            try (Muted outer = signal.mute()) {
                requireSilent("a mute is open");
                requireNoAnswer(
                        stage.start(() -> signal.send(Animal.class, event)).outcome(),
                        "a mute is open, and another thread sent");
                try (Muted inner = signal.mute()) {
                    requireSilent("two mutes are open");
                }
                requireSilent("two mutes were opened, and the inner one was closed");
                throw failure;
            }
        });
        rethrow(body.thrown(), failure);
        requireHeardBy(Animal.class, all, "a mute was closed because an exception ended its block; ");

        Muted one = signal.mute();
        Muted other = signal.mute();
        one.close();
        requireSilent("of two mutes the older one was closed");
        one.close();
        requireSilent("of two mutes the older one was closed, and closed once more");
        other.close();
        requireHeardBy(Animal.class, all, "of two mutes the older one was closed first, then the other one; ");

        try (Muted muted = signal.mute()) {
            signal.connect(Animal.class, receivers.named("copy of first"), uid);
            signal.connect(Animal.class, receivers.named("fourth"), null);
            signal.disconnect(null, second, null);
            requireSilent("a mute is open, and a receiver was connected meanwhile");
        }
        requireHeardBy(
                Animal.class,
                List.of("first", "third", "fourth"),
                "connected were " + all + "; while a mute was open, one more was connected with the uid of first"
                        + " (to be ignored), fourth was connected, and second disconnected; ");
    }

    @Test
    @Order(5)
    @DisplayName("ready() runs twice, on one Bootstrap or on two: each desk is called once, that of the first start")
    void readyTwice() {
        List<String> calls = new ArrayList<>();
        Bootstrap bootstrap = new Bootstrap(desks("first start", calls));

        bootstrap.ready(signal);
        requireFirstDesks(calls, "ready() ran once");
        bootstrap.ready(signal);
        requireFirstDesks(
                calls,
                "ready() ran twice on one Bootstrap. Each time desks::openCard is evaluated it may be a new object, so a"
                        + " receiver made of it is never the one that is connected: give the connection a name");
        new Bootstrap(desks("second start", calls)).ready(signal);
        requireFirstDesks(
                calls,
                "ready() ran on one Bootstrap, and then on a second one with desks of its own. Two starts have no object"
                        + " in common, only what the connection is called");
    }

    @Test
    @Order(6)
    @DisplayName("8 threads connect with the same uids, or run ready(), at the same time: each connection is made once")
    void readyAtOnce(Stage stage) {
        Iterator<String> uids = Stream.iterate(0, number -> number + 1)
                .map(number -> uid + "/" + number)
                .iterator();
        Outcome.of(() -> stage.rush(THREADS).on(UIDS, uids::next, (name, thread) -> {
                    signal.connect(Animal.class, new Named(name + " of thread " + thread), name);
                }))
                .value(THREADS + " threads connected receivers to one signal at the same time, and each should come to"
                        + " its end");
        List<Object> answers = answers(Animal.class);
        assertThat(answers)
                .withFailMessage(
                        "%d threads connected receivers with the same %d uids at the same time; %d receivers answered,"
                                + " among them %s. Two threads looked whether the uid was there, both saw that it was"
                                + " not, and both connected. Looking and adding have to be one step that nobody can"
                                + " come between",
                        THREADS, UIDS, answers.size(), twins(answers))
                .hasSize(UIDS);

        stage.rush(THREADS)
                .on(1, Object::new, (nothing, thread) -> bootstrap(thread).ready(signal));
        List<Object> animal = answers(Animal.class);
        assertThat(List.of(animal.size() - UIDS, answers(Owner.class).size()))
                .withFailMessage(
                        "%d threads ran ready() at the same time, each on a Bootstrap of its own. Two desks should hear"
                                + " Animal and one Owner, and what answered was, besides others: %s and %s",
                        THREADS, animal.subList(UIDS, animal.size()), answers(Owner.class))
                .isEqualTo(List.of(2, 1));
    }

    private List<Object> answers(Class<?> sender) {
        return signal.send(sender, event).stream().map(Response::value).toList();
    }

    /** The first two that have a uid in common. */
    private static List<Object> twins(List<Object> answers) {
        Map<String, Object> known = new HashMap<>();
        for (Object answer : answers) {
            Object twin = known.putIfAbsent(answer.toString().split(" of thread ")[0], answer);
            if (twin != null) {
                return List.of(twin, answer);
            }
        }
        return List.of();
    }

    private static Bootstrap bootstrap(int thread) {
        return new Bootstrap(new Desks() {
            @Override
            public String openCard(String animal) {
                return "card of thread " + thread;
            }

            @Override
            public String printLabel(String animal) {
                return "label of thread " + thread;
            }

            @Override
            public String sendWelcome(String owner) {
                return "welcome of thread " + thread;
            }
        });
    }

    /** Desks that write down which of them was called. */
    private static Desks desks(String name, List<String> calls) {
        return new Desks() {
            @Override
            public String openCard(String animal) {
                return called("openCard", animal);
            }

            @Override
            public String printLabel(String animal) {
                return called("printLabel", animal);
            }

            @Override
            public String sendWelcome(String owner) {
                return called("sendWelcome", owner);
            }

            private String called(String desk, String admitted) {
                String call = name + ": " + desk + " " + admitted;
                calls.add(call);
                return call;
            }
        };
    }

    private void requireFirstDesks(List<String> calls, String story) {
        calls.clear();
        signal.send(Animal.class, event);
        signal.send(Owner.class, event);
        List<String> expected = Stream.of("openCard", "printLabel", "sendWelcome")
                .map(desk -> "first start: " + desk + " " + event)
                .toList();
        assertThat(calls)
                .withFailMessage(
                        "%s. Then Animal and Owner sent \"%s\".%nshould be called: %s%nwere called: %s",
                        story, event, expected, calls)
                .isEqualTo(expected);
    }

    private void requireSilent(String situation) {
        requireNoAnswer(Outcome.of(() -> signal.send(Animal.class, event)), situation + ", and Animal sent an event");
    }

    private void requireNoAnswer(Outcome<List<Response<String>>> sending, String situation) {
        List<Response<String>> responses = sending.value(situation + ", and send() should return an empty list");
        List<String> called = receivers.called();
        assertThat(called)
                .withFailMessage("%s: nobody should be called, and called were %s", situation, called)
                .isEmpty();
        assertThat(responses)
                .withFailMessage("%s: send() should return an empty list, and returned %s", situation, responses)
                .isNotNull()
                .isEmpty();
    }

    private static void rethrow(Throwable thrown, RuntimeException expected) {
        if (thrown instanceof AssertionError error) {
            throw error;
        }
        assertThat(thrown)
                .withFailMessage(
                        "the block of a mute threw an exception, which should come out of it as it is, and what came"
                                + " out was: %s",
                        thrown)
                .isSameAs(expected);
    }

    private void requireDisconnect(
            boolean expected, Class<?> sender, Receiver<String> receiver, String name, String story) {
        boolean found = signal.disconnect(sender, receiver, name);
        assertThat(found)
                .withFailMessage(
                        "%sdisconnect(%s, %s, %s) returned %s and should return %s",
                        story,
                        sender == null ? "null" : sender.getSimpleName(),
                        receiver,
                        name == null ? "null" : "\"" + name + "\"",
                        found,
                        expected)
                .isEqualTo(expected);
    }

    private void requireHeardBy(Class<?> sender, List<String> expected, String story) {
        receivers.forgetCalls();
        signal.send(sender, event);
        List<String> called = receivers.called();
        receivers.forgetCalls();
        assertThat(called)
                .withFailMessage(
                        "%s%s sent an event.%nshould be called: %s%nwere called: %s",
                        story, sender.getSimpleName(), expected, called)
                .isEqualTo(expected);
    }

    /** Equal, and not the same object: one start has it from a constant, the other one from a file. */
    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
