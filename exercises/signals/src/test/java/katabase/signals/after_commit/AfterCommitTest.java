package katabase.signals.after_commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 11,
        title = "No SMS for a rolled-back patient",
        level = Level.SENIOR,
        minutes = 45,
        concepts = {
            "side-effects-after-commit",
            "rollback-and-receivers",
            "on-commit-semantics",
            "committed-means-committed",
            "after-commit-needs-own-transaction"
        },
        start = PickupNotice.class)
final class AfterCommitTest {

    /** Nobody sends so many here, unless a callback calls itself. */
    private static final int TOO_MANY = 50;

    private final SmsGateway gateway = mock(SmsGateway.class);

    private Database database;
    private SessionFactory sessions;
    private Stage stage;
    private Chance chance;
    private int cages;
    private int phones;
    private int calls;

    /**
     * An animal, as the test made it or lets it be entered.
     *
     * @param id its number; 0 if it is still to be entered
     * @param cage the number of its cage
     */
    private record Patient(long id, String name, int cage, String phone) {

        String sms() {
            return "to " + phone + ": " + name + " can be fetched from cage " + cage;
        }

        Animal entered(Session session, long owner, Status status) {
            Animal animal = new Animal(session.getReference(Owner.class, owner), name, cage, status);
            session.persist(animal);
            return animal;
        }

        @Override
        public String toString() {
            return "animal " + id;
        }
    }

    /** What could be seen from another session while an SMS was being sent. */
    private record Sight(String status, List<Long> lockedAnimals) {}

    @BeforeEach
    void open(Database database, SessionFactory sessions, Stage stage, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.stage = stage;
        this.chance = chance;
        PickupNotice.install(sessions, this::send);
    }

    /** An Error, since what the gateway throws is to be caught. */
    private void send(String phone, String text) {
        if (++calls > TOO_MANY) {
            throw new AssertionError(calls + " SMS");
        }
        gateway.send(phone, text);
    }

    @Test
    @Order(1)
    @DisplayName("commit: one SMS; meanwhile another session sees the animal READY, and no row is locked")
    void afterTheCommit() {
        Patient patient = patient("WARD");
        List<Sight> sights = new ArrayList<>();
        doAnswer(call -> {
                    sights.add(new Sight(status(patient), stage.heldRows("animal")));
                    return null;
                })
                .when(gateway)
                .send(any(), any());

        commit(patient + " became READY", session -> ready(session, patient));

        requireSent(patient + " became READY, and that was committed", patient.sms());
        assertThat(sights)
                .withFailMessage("the gateway was called, and the test could not look at table animal meanwhile")
                .hasSize(1);
        Sight sight = sights.get(0);
        assertThat(sight.status())
                .withFailMessage(
                        "while the SMS about %s was being sent, another session saw it as %s and not as READY: the SMS"
                                + " goes out before the commit. It cannot be called back, and the commit"
                                + " may still fail",
                        patient, sight.status())
                .isEqualTo("READY");
        assertThat(sight.lockedAnimals())
                .withFailMessage(
                        "while the SMS about %s was being sent, the rows %s of animal were locked: all who want to"
                                + " change them wait for the gateway",
                        patient, sight.lockedAnimals())
                .isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("rollback after a flush: no SMS, nor with the next commit, nor with that of another session")
    void rollbackSendsNothing() {
        Patient rolledBack = patient("WARD");
        Patient other = patient("WARD");
        Patient later = patient("SURGERY");
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        ready(session, rolledBack);
                        session.flush();
                    })
                    .value("setting " + rolledBack + " to READY and flushing should succeed");
            requireSent(rolledBack + " became READY and was flushed; nothing is committed yet");

            commit("another session sets " + other + " to READY", another -> ready(another, other));
            requireSent(
                    "one session set " + rolledBack + " to READY and has not committed; meanwhile another session set "
                            + other + " to READY and committed",
                    other.sms());

            session.getTransaction().rollback();
            requireSent("now " + rolledBack + " was rolled back", other.sms());

            session.clear();
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        ready(session, later);
                        session.getTransaction().commit();
                    })
                    .value("a next transaction of that session, in which " + later + " becomes READY, should succeed");
        }

        requireSent(
                rolledBack + " was rolled back; then the same session committed " + later, other.sms(), later.sms());
    }

    @Test
    @Order(3)
    @DisplayName("two animals: two SMS in that order; inserted as READY counts; READY already sends nothing")
    void whatCounts() {
        Patient first = patient("WARD");
        Patient second = patient("SURGERY");
        commit(second + " and " + first + " became READY", session -> {
            ready(session, second);
            session.flush();
            ready(session, first);
        });
        requireSent(
                second + " became READY and was flushed, then " + first + ", then both were committed",
                second.sms(),
                first.sms());

        clearInvocations(gateway);
        commit("changes of animals that are READY already", session -> {
            session.find(Animal.class, first.id()).setGrams(chance.number(100, 9000));
            session.find(Animal.class, second.id()).setStatus(Status.SURGERY);
        });
        requireSent(first + ", READY already, was weighed, and " + second + " went back to SURGERY");

        Patient hurried = new Patient(0, chance.name(), ++cages, phone());
        commit("an animal was inserted as WARD and updated to READY in one transaction", session -> {
            Animal animal = hurried.entered(session, owner(hurried.phone()), Status.WARD);
            animal.setStatus(Status.READY);
        });
        requireSent(
                "an animal was inserted as WARD and set to READY before the flush, which sends an INSERT and an UPDATE;"
                        + " it became READY once",
                hurried.sms());

        clearInvocations(gateway);
        Patient entered = new Patient(0, chance.name(), ++cages, phone());
        Patient next = new Patient(0, chance.name(), ++cages, phone());
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        entered.entered(session, owner(entered.phone()), Status.READY);
                        session.getTransaction().commit();
                    })
                    .value("an animal that is inserted as READY should be committed");
            requireSent("an animal was inserted as READY and committed", entered.sms());

            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        next.entered(session, owner(next.phone()), Status.WARD);
                        session.getTransaction().commit();
                    })
                    .value("the next transaction of that session should be committed");
            requireSent(
                    "an animal was inserted as READY and committed; the next transaction of the same session inserted"
                            + " another one as WARD",
                    entered.sms());
        }
    }

    @Test
    @Order(4)
    @DisplayName("the gateway throws for the first of two: commit returns normally, and the second SMS goes out")
    void gatewayFails() {
        Patient first = patient("WARD");
        Patient second = patient("WARD");
        doThrow(new IllegalStateException("no answer from the gateway"))
                .when(gateway)
                .send(eq(first.phone()), any());

        Outcome<?> commit = Outcome.ofRunning(() -> sessions.inTransaction(session -> {
            ready(session, first);
            session.flush();
            ready(session, second);
        }));

        assertThat(commit.thrown())
                .withFailMessage(
                        "%s and %s became READY, the gateway threw for the first of them, and the one who committed got"
                                + " %s: the rows were saved long before, so this looks like a failed save, and whoever"
                                + " believes it saves again",
                        first, second, commit.thrown())
                .isNull();
        for (Patient patient : List.of(first, second)) {
            assertThat(status(patient))
                    .withFailMessage("the gateway threw, and %s is not READY but %s", patient, status(patient))
                    .isEqualTo("READY");
        }
        requireSent(
                first + " and " + second + " became READY, and the gateway threw for the first of them",
                first.sms(),
                second.sms());
    }

    @Test
    @Order(5)
    @DisplayName("sms_log: one row for each SMS that went out, none for one that failed, none without a commit")
    void logTellsWhatWentOut() {
        Patient failed = patient("WARD");
        List<Patient> reached = List.of(patient("WARD"), patient("SURGERY"));
        doThrow(new IllegalStateException("no answer from the gateway"))
                .when(gateway)
                .send(eq(failed.phone()), any());
        List<Long> expected = reached.stream().map(Patient::id).sorted().toList();

        commit("three animals became READY", session -> {
            ready(session, reached.get(0));
            session.flush();
            ready(session, failed);
            session.flush();
            ready(session, reached.get(1));
        });
        List<Long> logged = logged();
        assertThat(logged)
                .withFailMessage(
                        "%s became READY in one transaction, and the gateway threw for %s; sms_log has rows for animals"
                                + " %s, expected %s. The SMS are sent after the commit: the session that has"
                                + " committed has no transaction any more in which a row could be saved, and what was"
                                + " written before does not know yet how the gateway answers",
                        List.of(reached.get(0), failed, reached.get(1)), failed, logged, expected)
                .isEqualTo(expected);

        Patient rolledBack = patient("WARD");
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        ready(session, rolledBack);
                        session.flush();
                    })
                    .value("setting " + rolledBack + " to READY and flushing should succeed");
            session.getTransaction().rollback();
        }
        assertThat(logged())
                .withFailMessage("%s was rolled back, and sms_log has rows for %s", rolledBack, logged())
                .isEqualTo(expected);
    }

    @Test
    @Order(6)
    @DisplayName("the COMMIT itself fails (a cage is taken twice): no SMS, no log, and the caller gets the exception")
    void commitFails() {
        Patient settled = patient("WARD");
        Patient moved = patient("WARD");

        Outcome<?> commit = Outcome.ofRunning(() -> sessions.inTransaction(session -> {
            ready(session, moved);
            session.find(Animal.class, moved.id()).setCage(settled.cage());
        }));

        String story = moved + " became READY and moved to cage " + settled.cage() + ", which " + settled
                + " has: the COMMIT failed, since a deferred constraint is checked there (FAILED_COMMIT, which is"
                + " neither COMMITTED nor ROLLED_BACK)";
        requireSent(story);
        assertThat(logged())
                .withFailMessage("%s; and sms_log has rows for %s", story, logged())
                .isEmpty();
        assertThat(commit.returned())
                .withFailMessage("%s; and the one who committed was told that all is well", story)
                .isFalse();
    }

    private void commit(String what, Consumer<Session> work) {
        Outcome<?> commit = Outcome.ofRunning(() -> sessions.inTransaction(work));
        assertThat(calls)
                .withFailMessage(
                        "%s, and the gateway was called again and again: a new transaction on the session that is just"
                                + " ending one runs that one's callbacks once more when it ends, and so"
                                + " on. What comes after"
                                + " the commit needs a session of its own",
                        what)
                .isLessThanOrEqualTo(TOO_MANY);
        commit.value(what + ", and that should be committed");
    }

    private static void ready(Session session, Patient patient) {
        session.find(Animal.class, patient.id()).setStatus(Status.READY);
    }

    private void requireSent(String story, String... expected) {
        List<String> sent = sent();
        assertThat(sent)
                .withFailMessage(
                        "%s; the gateway was asked to send %s, and should have been asked for %s",
                        story, words(sent), words(List.of(expected)))
                .containsExactly(expected);
    }

    private static String words(List<String> messages) {
        return messages.isEmpty() ? "nothing" : messages.size() + " SMS: " + String.join("; ", messages);
    }

    private List<String> sent() {
        return mockingDetails(gateway).getInvocations().stream()
                .map(call -> "to " + call.getArgument(0) + ": " + call.getArgument(1))
                .toList();
    }

    private List<Long> logged() {
        return List.copyOf(database.column(Long.class, "select animal_id from sms_log order by animal_id"));
    }

    private String status(Patient patient) {
        return Objects.requireNonNull(
                database.value(String.class, "select status from animal where id = ?", patient.id()));
    }

    private Patient patient(String status) {
        String phone = phone();
        String name = chance.name();
        int cage = ++cages;
        Long id = database.value(
                Long.class,
                "insert into animal (id, owner_id, name, grams, cage, status)"
                        + " values (nextval('animal_seq'), ?, ?, 0, ?, ?) returning id",
                owner(phone),
                name,
                cage,
                status);
        return new Patient(Objects.requireNonNull(id), name, cage, phone);
    }

    private long owner(String phone) {
        Long id = database.value(
                Long.class, "insert into owner (name, phone) values (?, ?) returning id", chance.name(), phone);
        return Objects.requireNonNull(id);
    }

    private String phone() {
        return "+49 30 " + chance.number(10_000, 99_999) + ++phones;
    }
}
