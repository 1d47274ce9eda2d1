package katabase.signals.created_flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import katabase.testbed.statements.Statements;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;

@Kata(
        number = 2,
        title = "A card for the new patient",
        level = Level.JUNIOR,
        minutes = 30,
        concepts = {"created-flag", "model-signal-overview", "model-signal-arguments", "pk-before-and-after-insert"},
        start = SavedSignal.class)
final class CreatedFlagTest {

    private final List<Heard> heard = new ArrayList<>();

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private @Nullable RuntimeException failure;

    /**
     * One call of the receiver.
     *
     * @param id the patient's number at that moment
     * @param rowIsThere whether the session's connection saw the patient's row at that moment
     */
    private record Heard(Patient patient, @Nullable Long id, boolean created, boolean rowIsThere) {

        @Override
        public String toString() {
            return patient.getClass().getSimpleName() + " " + id + " (created " + created + ")";
        }
    }

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
    }

    @Test
    @Order(1)
    @DisplayName("a new animal: heard with created true, one card; changed later: created false, still one card")
    void insertThenUpdate() {
        installed();
        Animal animal = animal();

        work("persist of a new animal", session -> session.persist(animal));
        requireHeard("a new animal was persisted and committed", true);
        requireCards(animal, 1, "it is a new patient");

        heard.clear();
        work("a change of animal " + animal.getId() + ", which has its card", session -> rename(session, animal));
        requireHeard("animal " + animal.getId() + " was renamed in a later transaction", false);
        requireCards(animal, 1, "it was only renamed");

        heard.clear();
        work("a transaction that only reads", session -> session.find(Animal.class, animal.getId()));
        requireHeard("animal " + animal.getId() + " was read and not changed");
    }

    @Test
    @Order(2)
    @DisplayName("entered and changed in one transaction: the INSERT is heard, then the UPDATE; one card")
    void insertAndUpdateInOneTransaction() {
        installed();
        for (boolean flush : List.of(false, true)) {
            heard.clear();
            Animal animal = animal();
            String story = "an animal was persisted" + (flush ? ", flushed" : "")
                    + " and then weighed, all in one transaction (Hibernate sends INSERT, then UPDATE)";
            work(story, session -> {
                session.persist(animal);
                if (flush) {
                    session.flush();
                }
                animal.setGrams(animal.getGrams() + chance.number(1, 500));
            });

            requireHeard(story, true, false);
            requireCards(animal, 1, "it is one new patient");
        }
    }

    @Test
    @Order(3)
    @DisplayName("merge of a known animal is no creation, even without a card; of an unknown one it is; no owners")
    void mergeAndOwners() {
        installed();
        long known = importedAnimal();
        Animal detached = sessions.fromSession(session -> session.find(Animal.class, known));
        detached.setName(chance.name());

        work(
                "merge of animal " + known + ", which came by an import and has no card",
                session -> session.merge(detached));
        requireHeard(
                "animal " + known + " has been in the table for long, came by an import and has no card; it was"
                        + " renamed and merged",
                false);
        requireCards(detached, 0, "it is not new, whatever it has or lacks");

        heard.clear();
        Animal merged = within("merge of an unknown animal", session -> session.merge(animal()));
        requireHeard("an animal without a number was merged, which inserts it", true);
        requireCards(merged, 1, "it is a new patient, though merge entered it");

        heard.clear();
        Owner owner = new Owner(chance.name());
        work("persist of an owner", session -> session.persist(owner));
        work(
                "a change of an owner",
                session -> session.find(Owner.class, owner.getId()).setName(chance.name()));
        requireHeard("an owner was entered and renamed; an owner is no patient");
    }

    @Test
    @Order(4)
    @DisplayName("rollback: no patient, no card; an exception of the receiver reaches the one who saves")
    void allOrNothing() {
        installed();
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        session.persist(animal());
                        session.flush();
                    })
                    .value("persist and flush of a new animal should succeed");
            session.getTransaction().rollback();
        }
        requireNothingSaved("a new animal was flushed and rolled back");

        failure = new IllegalStateException(chance.name());
        Outcome<?> second = Outcome.ofRunning(() -> sessions.inTransaction(session -> session.persist(animal())));
        assertThat(second.returned())
                .withFailMessage("the receiver threw an exception, and the one who saved the animal was told that all"
                        + " is well: a receiver is part of the save, as in Django, and what it throws ends the save")
                .isFalse();
        assertThat(second.thrown())
                .withFailMessage(
                        "the receiver threw %s, and the one who saved the animal got %s, of which it is not the cause",
                        failure, second.thrown())
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isSameAs(failure),
                        thrown -> assertThat(thrown).hasRootCause(failure));
        requireNothingSaved("the receiver threw an exception while a new animal was saved");
    }

    @Test
    @Order(5)
    @DisplayName("five new animals in one flush: five cards, no table is read; a change sends its UPDATE alone")
    void readsNoTable() {
        installed();
        List<Animal> animals = List.of(animal(), animal(), animal(), animal(), animal());

        Statements entering =
                statements.sentBy(() -> work("persist of five animals", session -> animals.forEach(session::persist)));

        for (Animal animal : animals) {
            requireCards(animal, 1, "five new animals came in one flush, and it is one of them");
        }
        entering.only(CreatedFlagTest::readsATable)
                .atMost(
                        0,
                        "entering five new animals",
                        "whether a row is new is known to the one who sends the INSERT. Asking the database costs a"
                                + " SELECT for each save, and two who ask at the same time may both see nothing");

        Statements changing = statements.sentBy(
                () -> work("a change of animal " + animals.get(0).getId(), session -> rename(session, animals.get(0))));
        changing.exactly(
                2,
                "finding one animal and changing it",
                "no card has to be opened, so there is nothing to send but the SELECT of find and the UPDATE");
    }

    @Test
    @Order(6)
    @DisplayName("when the receiver is called the patient has its number and its row is there, a stray's, too")
    void numberAndRowAreThere() {
        installed();
        Animal animal = animal();
        Stray stray = new Stray(chance.name());

        work("persist of a new animal", session -> session.persist(animal));
        work("persist of a stray", session -> session.persist(stray));
        work("a change of both", session -> {
            rename(session, animal);
            session.find(Stray.class, stray.getId()).setFoundAt(chance.name());
        });

        List<@Nullable Long> numbers = heard.stream().map(Heard::id).toList();
        assertThat(numbers)
                .withFailMessage(
                        "an animal and a stray were entered, then both were changed; the receiver heard %s. Each call"
                                + " should find the number set: a number from the table (identity) is known after the"
                                + " INSERT only",
                        heard)
                .doesNotContainNull()
                .hasSize(4);
        assertThat(heard)
                .withFailMessage(
                        "the receiver heard %s, and not each time the session's connection saw the patient's row: the"
                                + " receiver was called before the statement was sent",
                        heard)
                .allMatch(Heard::rowIsThere);
        requireCards(animal, 1, "it is a new patient");
        requireCards(stray, 1, "it is a new patient");
    }

    /** What the receiver hears is noted, and goes on to the opener of cards. */
    private void installed() {
        CardOpener opener = new CardOpener();
        SavedSignal.install(sessions, (session, patient, created) -> {
            heard.add(new Heard(patient, patient.getId(), created, rowIsThere(session, patient)));
            opener.saved(session, patient, created);
            if (failure != null) {
                throw failure;
            }
        });
    }

    /** On the session's own connection, and beside the log. */
    private static boolean rowIsThere(SharedSessionContract session, Patient patient) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement look = connection
                    .unwrap(BaseConnection.class)
                    .prepareStatement("select from " + table(patient) + " where id = ?")) {
                look.setObject(1, patient.getId());
                try (ResultSet row = look.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static String table(Patient patient) {
        return patient instanceof Animal ? "animal" : "stray";
    }

    private static boolean readsATable(Sent sent) {
        return sent.verb().equals("select") && !sent.sql().contains("nextval");
    }

    private void requireHeard(String story, Boolean... created) {
        List<Boolean> flags = heard.stream().map(Heard::created).toList();
        assertThat(flags)
                .withFailMessage(
                        "%s, and the receiver heard %s: expected %s. created tells an INSERT from an"
                                + " UPDATE, and nothing"
                                + " but the statement itself knows that: the number does not (a sequence"
                                + " gives it before"
                                + " the INSERT), and what else is in the tables does not",
                        story,
                        heard.isEmpty() ? "nothing" : heard,
                        created.length == 0 ? "nothing" : "created " + List.of(created))
                .containsExactly(created);
    }

    private void requireCards(Patient patient, int expected, String because) {
        String column = patient instanceof Animal ? "animal_id" : "stray_id";
        long cards = database.count("medical_card", column + " = ?", patient.getId());
        assertThat(cards)
                .withFailMessage(
                        "%s %d has %d cards after the commit, expected %d: %s",
                        patient.getClass().getSimpleName(), patient.getId(), cards, expected, because)
                .isEqualTo(expected);
    }

    private void requireNothingSaved(String story) {
        assertThat(database.count("animal", "true"))
                .withFailMessage("%s, and the animal is in the table", story)
                .isZero();
        assertThat(database.count("medical_card", "true"))
                .withFailMessage(
                        "%s, and its card is in the table: a card that is opened on another connection than the"
                                + " session's is not rolled back with the patient",
                        story)
                .isZero();
    }

    private Animal animal() {
        return new Animal(chance.name(), chance.number(20, 80_000));
    }

    private void rename(Session session, Animal animal) {
        session.find(Animal.class, animal.getId()).setName(chance.name());
    }

    /** An animal of long ago, which has no card. */
    private long importedAnimal() {
        Long id = database.value(
                Long.class,
                "insert into animal (id, name, grams) values (nextval('animal_seq'), ?, ?) returning id",
                chance.name(),
                chance.number(20, 80_000));
        return Objects.requireNonNull(id);
    }

    private void work(String what, Consumer<Session> work) {
        within(what, session -> {
            work.accept(session);
            return true;
        });
    }

    private <T> T within(String what, Function<Session, T> work) {
        return Outcome.of(() -> sessions.fromTransaction(work))
                .value(what + " should succeed. A card is opened once, for a new patient, when its row is there, and on"
                        + " the session's own connection: another one does not see that row, and the"
                        + " session itself takes"
                        + " no new objects while it flushes");
    }
}
