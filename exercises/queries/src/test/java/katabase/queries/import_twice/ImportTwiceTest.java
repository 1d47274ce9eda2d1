package katabase.queries.import_twice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 14,
        title = "The same file again",
        level = Level.MID,
        minutes = 25,
        concepts = {
            "bulk-create",
            "bulk-import-in-batches",
            "import-rerun-without-duplicates",
            "bind-parameter-limit",
            "get-or-create"
        },
        start = TripImport.class)
final class ImportTwiceTest {

    private static final int MANY = 20_000;
    private static final int CALLS = 40;

    private Database database;
    private Connection connection;
    private StatementLog statements;
    private Chance chance;
    private TripImport trips;
    private int refs;

    @BeforeEach
    void open(Database database, Connection connection, StatementLog statements, Chance chance) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.statements = statements;
        this.chance = chance;
        this.trips = new TripImport(connection);
        connection.setAutoCommit(false);
    }

    @Test
    @Order(1)
    @DisplayName("load: each line is a row, column by column, and its ref is returned")
    void eachLineIsARow() throws SQLException {
        List<TripLine> file = new ArrayList<>(lines(3));
        // Whoever writes a value into a text that is parsed again has to mask these.
        file.add(line("it's \"" + ref() + "\""));
        file.add(line("a,b{\\}\t" + ref()));
        file.add(new TripLine(ref(), bike(), moment(), null));

        Set<String> added = Outcome.of(() -> trips.load(file)).value("load of 6 new lines should store them");
        connection.commit();

        file.forEach(line -> requireStored(line, "it stands in the file and was not known"));
        requireRows(file.size(), "a file of 6 new lines was loaded into an empty table");
        requireAdded(added, refsOf(file), "all 6 lines were new");
    }

    @Test
    @Order(2)
    @DisplayName("load: the same file again adds nothing, returns nothing and changes nothing")
    void sameFileAgain() throws SQLException {
        List<TripLine> file = lines(chance.number(4, 9));
        trips.load(file);
        List<TripLine> corrected = file.stream()
                .map(line -> new TripLine(
                        line.ref(), line.bikeId() + 1, line.startedAt().plusDays(1), BigDecimal.ONE))
                .toList();

        Set<String> sameTransaction = again(corrected, "in the same transaction");
        connection.commit();
        Set<String> later = again(corrected, "in a later transaction");
        connection.commit();

        file.forEach(line -> requireStored(line, "it was loaded once, and a stored row stays as it is"));
        requireRows(file.size(), "the same file of " + file.size() + " lines was loaded three times");
        requireAdded(sameTransaction, Set.of(), "the file was loaded before, in the same transaction");
        requireAdded(later, Set.of(), "the file was loaded before, and committed");
    }

    @Test
    @Order(3)
    @DisplayName("load: known, new and repeated refs in one file; of equal refs the first line counts")
    void mixedFile() throws SQLException {
        List<TripLine> known = lines(chance.number(2, 5));
        known.forEach(this::store);
        List<TripLine> fresh = lines(chance.number(3, 6));
        List<TripLine> file = new ArrayList<>(fresh);
        file.addAll(other(known));
        Collections.shuffle(file, chance.random());
        // After all first lines: each new ref once more, with other values.
        file.addAll(other(fresh));

        Set<String> added = Outcome.of(() -> trips.load(file))
                .value("load of a file with " + known.size() + " known refs, and with " + fresh.size()
                        + " new refs that stand in it twice, should store the new ones. A check before the"
                        + " INSERT does not"
                        + " see the lines of its own statement");
        connection.commit();

        fresh.forEach(line -> requireStored(line, "its ref stands in the file twice, and the first line counts"));
        known.forEach(line -> requireStored(line, "its ref was known, and a stored row stays as it is"));
        requireRows(
                known.size() + fresh.size(), "there are " + known.size() + " known and " + fresh.size() + " new refs");
        requireAdded(added, refsOf(fresh), "these refs were new");
    }

    @Test
    @Order(4)
    @DisplayName("load: neither commits nor rolls back, and leaves autocommit and isolation level as they are")
    void transactionIsTheCallers() throws SQLException {
        int isolation = connection.getTransactionIsolation();
        TripLine before = lines(1).get(0);
        trips.load(List.of(before));
        List<TripLine> file = lines(chance.number(3, 6));
        file.add(before);
        Outcome.of(() -> trips.load(file))
                .value("load of a file with one ref that was loaded before in the same transaction should"
                        + " store the others");

        assertThat(database.count("trip", "true"))
                .withFailMessage("load has committed: another session sees its rows already. The caller, who may want"
                        + " to undo the"
                        + " whole import when the next step fails, cannot do it any more")
                .isZero();
        assertThat(connection.getAutoCommit())
                .withFailMessage("load has switched autocommit on, which was off; the caller's next statement commits")
                .isFalse();
        assertThat(connection.getTransactionIsolation())
                .withFailMessage("load has changed the isolation level of the caller's connection. What the caller does"
                        + " next, in this transaction and the following ones, sees other rows than it was written for,"
                        + " or fails with 40001 where it would have waited")
                .isEqualTo(isolation);
        connection.commit();
        requireRows(
                file.size(),
                "two files were loaded and the caller has committed; what was loaded first was rolled back");
    }

    @Test
    @Order(5)
    @DisplayName("load: 20,000 lines in at most 40 calls to the server")
    void fewCalls() throws SQLException {
        List<TripLine> file = lines(MANY);
        TripLine known = line(file.get(chance.number(0, MANY - 1)).ref());
        store(known);

        statements.allowOnly(CALLS);
        Set<String> added = Outcome.of(() -> trips.load(file))
                .value("load of 20,000 lines should take at most 40 calls to the server: each call is a way there and"
                        + " back, which in production takes longer than the INSERT itself, and one call has no room for"
                        + " more than 65,535 parameters");
        connection.commit();

        requireRows(MANY, "a file of 20,000 lines was loaded, one of which was known");
        Set<String> expected = refsOf(file);
        expected.remove(known.ref());
        requireAdded(added, expected, "all but one of 20,000 lines were new");
        requireStored(known, "its ref was known");
        Stream.of(file.get(0), file.get(MANY / 2), file.get(MANY - 1))
                .filter(line -> !line.ref().equals(known.ref()))
                .forEach(line -> requireStored(line, "it is one of 20,000 lines"));
    }

    @Test
    @Order(6)
    @DisplayName("load: waits for a session that has inserted one of the refs, and then knows how that ended")
    void waitsForAnotherImport(Stage stage) throws SQLException {
        List<TripLine> file = lines(chance.number(3, 6));
        TripLine contested = line(file.get(chance.number(0, file.size() - 1)).ref());
        Rival bo = stage.rival("Bo");
        insert(bo, contested);
        Act<Set<String>> loading = stage.start(() -> trips.load(file));
        boolean waited = loading.waitsFor(bo);
        bo.commit();
        Outcome<Set<String>> outcome = loading.outcome();

        String story = "1. Bo inserts the ref " + contested.ref()
                + " and has not committed; 2. load meets a file with this" + " ref; 3. Bo commits. ";
        Set<String> added =
                outcome.value(story + "load should wait for Bo and then take the ref for a known one. A check"
                        + " before the INSERT cannot see what Bo has not committed, so only the INSERT itself"
                        + " can decide");
        assertThat(waited)
                .withFailMessage(
                        "%sload did not wait for Bo, so it cannot know whether the ref is going to be there", story)
                .isTrue();
        Set<String> others = refsOf(file);
        others.remove(contested.ref());
        requireAdded(added, others, story + "Bo's ref is known, all others are new");
        connection.commit();
        requireRows(file.size(), story + "All refs should be there");
        requireStored(contested, story + "Bo's row is the stored one");

        TripLine given = lines(1).get(0);
        Rival cy = stage.rival("Cy");
        insert(cy, line(given.ref()));
        Act<Set<String>> waiting = stage.start(() -> trips.load(List.of(given)));
        waiting.waitsFor(cy);
        cy.rollback();
        String rollback =
                "1. Cy inserts the ref " + given.ref() + "; 2. load meets a file with this ref; 3. Cy rolls back. ";
        Set<String> own = waiting.outcome().value(rollback + "load should store its own line");
        requireAdded(own, Set.of(given.ref()), rollback + "Nobody has stored the ref, so it is new");
        connection.commit();
        requireStored(given, rollback + "Nobody has stored the ref, so it is new");
    }

    private Set<String> again(List<TripLine> file, String when) {
        return Outcome.of(() -> trips.load(file))
                .value("the same file should be loaded again " + when + " without harm: the job that loads it may be"
                        + " started twice. An exception of PostgreSQL ends the whole transaction, so a known ref must"
                        + " not lead to one. Nor may what load did before: a temporary table that is still there, or"
                        + " an isolation level, which cannot be changed after the first statement");
    }

    private void requireAdded(Set<String> added, Set<String> expected, String why) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(added);
        Set<String> surplus = new TreeSet<>(added);
        surplus.removeAll(expected);
        assertThat(missing.size() + surplus.size())
                .withFailMessage(
                        "load should return the %d refs that became rows (%s); of these %d are missing%s, and"
                                + " it returned"
                                + " %d others%s",
                        expected.size(), why, missing.size(), few(missing), surplus.size(), few(surplus))
                .isZero();
    }

    private static String few(Set<String> refs) {
        return refs.isEmpty()
                ? ""
                : refs.stream().limit(3).collect(Collectors.joining(", ", " (", refs.size() > 3 ? ", ...)" : ")"));
    }

    private void requireRows(long expected, String why) {
        long rows = database.count("trip", "true");
        assertThat(rows)
                .withFailMessage("there are %d trips in the table, and should be %d: %s", rows, expected, why)
                .isEqualTo(expected);
    }

    private void requireStored(TripLine line, String why) {
        Map<String, Object> row = database.row(
                        "select bike_id, fare, started_at = ? as in_time from trip where ref = ?",
                        line.startedAt(),
                        line.ref())
                .orElseThrow(() -> new AssertionError("there is no trip " + line.ref() + ": " + why));
        boolean asItSays = row.get("bike_id").equals(line.bikeId())
                && Boolean.TRUE.equals(row.get("in_time"))
                && Objects.equals(row.get("fare"), line.fare());
        assertThat(asItSays)
                .withFailMessage(() -> "the trip " + line.ref() + " should be stored as " + line + ", and is "
                        + database.row("select bike_id, started_at::text, fare from trip where ref = ?", line.ref())
                                .orElseThrow()
                        + ": " + why)
                .isTrue();
    }

    private static Set<String> refsOf(List<TripLine> lines) {
        return lines.stream().map(TripLine::ref).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lines with the same refs and other values. */
    private List<TripLine> other(List<TripLine> lines) {
        return lines.stream().map(line -> line(line.ref())).toList();
    }

    private List<TripLine> lines(int count) {
        return Stream.generate(() -> line(ref())).limit(count).collect(Collectors.toCollection(ArrayList::new));
    }

    private TripLine line(String ref) {
        return new TripLine(ref, bike(), moment(), chance.amount());
    }

    private String ref() {
        return "T" + chance.number(100, 999) + "-" + ++refs;
    }

    private long bike() {
        return chance.number(1L, 9_000_000_000L);
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.of(2026, 5, 1, 0, 0, 0, 0, ZoneOffset.ofHours(chance.number(-3, 9)))
                .plusSeconds(chance.number(0, 9_000_000))
                .plusNanos(1000L * chance.number(0, 999_999));
    }

    private void store(TripLine line) {
        database.execute(
                "insert into trip (ref, bike_id, started_at, fare) values (?, ?, ?, ?)",
                line.ref(),
                line.bikeId(),
                line.startedAt(),
                line.fare());
    }

    private static void insert(Rival rival, TripLine line) {
        rival.execute(
                "insert into trip (ref, bike_id, started_at, fare) values (?, ?, ?, ?)",
                line.ref(),
                line.bikeId(),
                line.startedAt(),
                line.fare());
    }
}
