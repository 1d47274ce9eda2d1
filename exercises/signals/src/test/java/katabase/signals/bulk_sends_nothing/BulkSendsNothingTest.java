package katabase.signals.bulk_sends_nothing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Halt;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.database.TouchedRows;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 10,
        title = "The ward that was never full",
        level = Level.MID,
        minutes = 35,
        concepts = {"bulk-operations-send-nothing", "counter-by-signal-or-trigger", "cascade-delete-signals"},
        start = Wards.class)
final class BulkSendsNothingTest {

    private static final int IMPORTED = 50;
    private static final int MOST_ROWS = 100;

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Stage stage;
    private Chance chance;
    private Clinic clinic;
    private long owner;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Stage stage, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.stage = stage;
        this.chance = chance;
        this.clinic = new Clinic(sessions);
        this.owner = owner();
    }

    @Test
    @Order(1)
    @DisplayName("one by one: who was there before counts, who is admitted counts, who is removed does not")
    void oneByOne() {
        int before = chance.number(3, 9);
        long ward = wardOf(before);
        long other = wardOf(chance.number(3, 9));
        long removed = resident(ward);
        Wards.install(sessions);
        requireOccupied(
                ward,
                before + 1,
                "nobody has changed it since install: those who are there before a counter is installed, install"
                        + " has to count");

        long admitted = route("admit into ward " + ward, () -> clinic.admit(chance.name(), ward, owner));
        requireOccupied(ward, before + 2, "animal " + admitted + " was admitted");

        long otherBefore = occupied(other);
        long atHome = route("admit without a ward", () -> clinic.admit(chance.name(), null, owner));
        requireOccupied(ward, before + 2, "animal " + atHome + " was entered without a ward");
        requireOccupied(other, otherBefore, "animal " + atHome + " was entered without a ward");

        route("remove " + removed, () -> clinic.remove(removed));
        route("remove " + atHome, () -> clinic.remove(atHome));
        requireOccupied(ward, before + 1, "animal " + removed + " was removed from it");
        requireOccupied(other, otherBefore, "an animal of another ward was removed");
    }

    @Test
    @Order(2)
    @DisplayName("an animal moves: one less here, one more there; it goes home: one less; renamed: no change")
    void oneMoves() {
        int here = chance.number(3, 9);
        int there = chance.number(3, 9);
        long from = wardOf(here);
        long to = wardOf(there);
        long animal = resident(from);
        Wards.install(sessions);

        route("move to ward " + to, () -> clinic.move(animal, to));
        requireOccupied(
                to, there + 1, "animal " + animal + " moved there from ward " + from + " (an UPDATE, no INSERT)");
        requireOccupied(
                from, here, "animal " + animal + " left it for ward " + to + ": a move has an old ward and a new one");

        route("rename", () -> clinic.rename(animal, chance.name()));
        requireOccupied(to, there + 1, "animal " + animal + " was renamed there, and has not moved");

        route("move home", () -> clinic.move(animal, null));
        requireOccupied(to, there, "animal " + animal + " went home");
        route("move back", () -> clinic.move(animal, from));
        requireOccupied(from, here + 1, "animal " + animal + " came back from home");
    }

    @Test
    @Order(3)
    @DisplayName("HQL: all animals of a ward go home in one statement, all of another one move in one statement")
    void manyMove() {
        long discharged = wardOf(chance.number(3, 9));
        int many = chance.number(3, 9);
        long moving = wardOf(many);
        int few = chance.number(1, 2);
        long target = wardOf(few);
        Wards.install(sessions);
        String unheard = ": a bulk statement never becomes objects, so Hibernate sends no event for its rows, as"
                + " Django's QuerySet.update() sends no signal";

        route("dischargeAll", () -> clinic.dischargeAll(discharged));
        requireOccupied(discharged, 0, "all its animals went home by one HQL UPDATE" + unheard);

        route("moveAll", () -> clinic.moveAll(moving, target));
        requireOccupied(moving, 0, "all its animals moved to ward " + target + " by one HQL UPDATE" + unheard);
        requireOccupied(target, few + many, many + " animals came from ward " + moving + " by one HQL UPDATE");

        route("dischargeAll", () -> clinic.dischargeAll(discharged));
        requireOccupied(discharged, 0, "nobody was in it, and all went home once more");
    }

    @Test
    @Order(4)
    @DisplayName("50 animals imported by JDBC count; an owner is deleted, and the database deletes the animals")
    void otherWriters() {
        int before = chance.number(3, 9);
        long ward = wardOf(before);
        long other = wardOf(before);
        long leaving = owner();
        animal(ward, leaving);
        animal(ward, leaving);
        animal(other, leaving);
        Wards.install(sessions);

        route(
                "importAll",
                () -> clinic.importAll(
                        IntStream.range(0, IMPORTED)
                                .mapToObj(n -> chance.name())
                                .toList(),
                        ward,
                        owner));
        requireOccupied(
                ward,
                before + 2 + IMPORTED,
                IMPORTED + " animals were imported into it by a JDBC batch, of which no listener of Hibernate hears");

        route("deleteOwner", () -> clinic.deleteOwner(leaving));
        String cascade =
                " and was deleted along with its owner, by ON DELETE CASCADE. The database does that: Hibernate"
                        + " sees one DELETE, of the owner";
        requireOccupied(ward, before + IMPORTED, "two of its animals belonged to owner " + leaving + cascade);
        requireOccupied(other, before, "one of its animals belonged to owner " + leaving + cascade);
    }

    @Test
    @Order(5)
    @DisplayName(
            "a rollback counts nothing, others see a commit only; each read is one statement and looks at few rows")
    void transactions() throws Exception {
        int before = chance.number(3, 9);
        long ward = wardOf(before);
        Wards.install(sessions);
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outcome.ofRunning(() -> {
                        session.persist(new Animal(
                                chance.name(),
                                session.getReference(Ward.class, ward),
                                session.getReference(Owner.class, owner)));
                        session.flush();
                    })
                    .value("persist and flush of a new animal should succeed");
            requireOccupied(ward, before, "another session has inserted an animal and not committed");
            long own = Wards.occupied(session, ward);
            assertThat(own)
                    .withFailMessage(
                            "a session inserted an animal into ward %d of %d; within its own transaction occupied says"
                                    + " %d",
                            ward, before, own)
                    .isEqualTo(before + 1);
            session.getTransaction().rollback();
        }
        requireOccupied(ward, before, "another session inserted an animal and rolled back");

        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            TouchedRows touched = TouchedRows.fromNowOn(session);
            Recording<Long> reading = statements.record(() -> Wards.occupied(session, ward));
            touched.atMost(
                    MOST_ROWS,
                    "animal",
                    "occupied of a ward of " + before,
                    "there are 5,000 animals, most of them at home. A foreign key brings no index: without one each"
                            + " count reads the whole table");
            session.getTransaction().rollback();
            reading.statements()
                    .exactly(1, "occupied", "a number that is put together from several reads may belong to no moment");
        }
    }

    @Test
    @Order(6)
    @DisplayName("two sessions admit into one ward, the second while the first is in its COMMIT: both count")
    void twoAtOnce() {
        int before = chance.number(3, 9);
        long ward = wardOf(before);
        Wards.install(sessions);

        Halt commit = stage.haltAtCommitAfter("insert", "animal");
        Act<Long> first = stage.start(() -> clinic.admit("first", ward, owner));
        commit.isReachedBy(first);
        Act<Long> second = stage.start(() -> clinic.admit("second", ward, owner));
        stage.awaitStandstill();
        boolean waits = !second.hasEnded();
        commit.letGo();
        first.outcome().value("the first of two animals should be admitted into ward " + ward);
        second.outcome()
                .value("the second of two animals, admitted while the first was in its COMMIT, should"
                        + " be admitted, too");

        requireOccupied(
                ward,
                before + 2,
                "one session admitted an animal and was held in its COMMIT; a second one admitted another animal"
                        + (waits ? ", and had to wait; " : ", without waiting; ")
                        + "the COMMIT went on, and both are in table animal. What is read, or counted, before the wait"
                        + " does not know of the first one: the UPDATE then writes an old number plus"
                        + " one. n = n + 1 in the"
                        + " UPDATE itself is evaluated after the wait");
    }

    private void requireOccupied(long ward, long expected, String because) {
        long occupied = occupied(ward);
        assertThat(occupied)
                .withFailMessage(
                        "occupied of ward %d says %d, expected %d, as many as there are rows of animal with that"
                                + " ward_id; %s",
                        ward, occupied, expected, because)
                .isEqualTo(expected);
    }

    private long occupied(long ward) {
        return Outcome.of(() -> sessions.fromTransaction(session -> Wards.occupied(session, ward)))
                .value("occupied of ward " + ward + " should say a number");
    }

    private void route(String name, Runnable route) {
        Outcome.ofRunning(route).value("after install the clinic's route " + name + " should work as before");
    }

    private <T> T route(String name, Callable<T> route) {
        return Outcome.of(route).value("after install the clinic's route " + name + " should work as before");
    }

    /** A new ward with so many animals. */
    private long wardOf(int animals) {
        Long ward = database.value(Long.class, "insert into ward (name) values (?) returning id", chance.name());
        for (int count = 0; count < animals; count++) {
            animal(Objects.requireNonNull(ward), owner);
        }
        return Objects.requireNonNull(ward);
    }

    private long resident(long ward) {
        return animal(ward, owner);
    }

    private long animal(long ward, long owner) {
        Long id = database.value(
                Long.class,
                "insert into animal (name, ward_id, owner_id) values (?, ?, ?) returning id",
                chance.name(),
                ward,
                owner);
        return Objects.requireNonNull(id);
    }

    private long owner() {
        Long id = database.value(Long.class, "insert into owner (name) values (?) returning id", chance.name());
        return Objects.requireNonNull(id);
    }
}
