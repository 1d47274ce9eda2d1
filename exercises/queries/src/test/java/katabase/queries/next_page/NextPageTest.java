package katabase.queries.next_page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.database.TouchedRows;
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
        number = 18,
        title = "Endless list without holes",
        level = Level.SENIOR,
        minutes = 25,
        concepts = {"keyset-pagination", "offset-cost-and-drift", "skip-rows-in-memory", "page-count-cost"},
        start = TripList.class)
final class NextPageTest {

    private static final Comparator<TripRow> NEWEST_FIRST =
            Comparator.comparing(TripRow::startedAt).thenComparing(TripRow::id).reversed();
    private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

    private Database database;
    private StatementLog statements;
    private Chance chance;
    private Session session;
    private TripList list;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.chance = chance;
        this.session = sessions.openSession();
        session.beginTransaction();
        this.list = new TripList(session);
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
    @DisplayName("after(null, size): the newest trips, at most size, and next behind the last of them")
    void showsTheFirstPage() {
        int size = chance.number(5, 12);
        List<TripRow> trips = onlyTrips(size * 2 + 1);

        Page page = page(null, size);

        assertThat(page.rows())
                .withFailMessage(
                        "the first page should hold the %d newest trips, newest first:\n  %s\nbut it holds\n  %s",
                        size, trips.subList(0, size), page.rows())
                .isEqualTo(trips.subList(0, size));
        Cursor expected = behind(trips.get(size - 1));
        assertThat(page.next())
                .withFailMessage(
                        "next should hold startedAt and id of the last trip on the page, %s, but it is %s",
                        expected, page.next())
                .isEqualTo(expected);
    }

    @Test
    @Order(2)
    @DisplayName("whoever follows next until it is null gets each trip exactly once, in order")
    void walksThroughAll() {
        List<TripRow> trips = onlyTrips(chance.number(130, 170));
        int size = chance.number(7, 12);

        requireComplete(
                walk(size, trips.size(), next -> {}),
                trips,
                "the place behind a trip is known by started_at,"
                        + " and then id; a larger id does not mean later, and a page begins where the last one ended");
    }

    @Test
    @Order(3)
    @DisplayName("60 trips started at the same moment, and pages end in the midst of them: none twice, none left out")
    void walksThroughEqualMoments() {
        List<TripRow> trips = onlyTrips(chance.number(20, 30));
        Instant moment = trips.get(10).startedAt();
        List<Instant> same = new ArrayList<>();
        for (int count = 0; count < 59; count++) {
            same.add(moment);
        }
        insert(same);
        List<TripRow> all = stored();

        requireComplete(
                walk(chance.number(7, 12), all.size(), next -> {}),
                all,
                "60 trips started at " + moment
                        + ", and a page ended among them. started_at alone does not say which of these came already;"
                        + " only together with id is it the place of one trip");
    }

    @Test
    @Order(4)
    @DisplayName("last page: next = null, full or not; no empty page unless there is no trip; 1 statement a page")
    void knowsTheEnd() {
        int size = chance.number(5, 9);
        List<TripRow> trips = onlyTrips(size * 3);
        Page last = observed(observed(observed(null, size).next(), size).next(), size);
        requireEnd(
                last,
                size,
                "exactly " + size + " trips were left, and none follows. A full page does not mean that"
                        + " there is more: the user scrolls to an empty page. Ask for one row more than you show");

        int gone = chance.number(1, size - 1);
        for (TripRow trip : trips.subList(0, gone)) {
            database.execute("delete from trip where id = ?", trip.id());
        }
        Page shorter = observed(observed(observed(null, size).next(), size).next(), size);
        requireEnd(shorter, size - gone, "these trips were left, and none follows");

        database.execute("delete from trip");
        requireEnd(observed(null, size), 0, "there is no trip at all");
    }

    @Test
    @Order(5)
    @DisplayName(
            "between two pages trips arrive, and the one that the cursor names is deleted: none twice, none missing")
    void survivesChanges() {
        List<TripRow> trips = onlyTrips(chance.number(60, 80));
        int arriving = chance.number(2, 4);

        List<TripRow> seen = walk(chance.number(7, 12), trips.size(), next -> {
            List<Instant> moments = new ArrayList<>();
            for (int count = 0; count < arriving; count++) {
                moments.add(NEW_YEAR.plus(chance.number(600_000L, 900_000L), ChronoUnit.MINUTES));
            }
            insert(moments);
            database.execute("delete from trip where id = ?", next.id());
        });

        requireComplete(
                seen,
                trips,
                "between two pages " + arriving + " new trips arrived, and the trip that the cursor"
                        + " names was deleted. A page that is found by a number, such as an OFFSET, is moved by each of"
                        + " them; a page that is found by values begins where it should, be that trip there or not");
    }

    @Test
    @Order(6)
    @DisplayName("page 400 of 20,000 trips, without the pages before it: at most size + 25 rows touched, like page 1")
    void findsThePlaceAtOnce() {
        int size = chance.number(15, 25);
        List<TripRow> trips = stored();
        for (int number : new int[] {1, 400, trips.size() / size}) {
            int begin = (number - 1) * size;
            Cursor cursor = begin == 0 ? null : behind(trips.get(begin - 1));
            TouchedRows touched = TouchedRows.fromNowOn(session);
            List<TripRow> expected = trips.subList(begin, begin + size);
            list = new TripList(session);

            Page page = page(cursor, size);

            assertThat(page.rows())
                    .withFailMessage(
                            "page %d, asked for by its cursor alone, should be the %d trips from %s on, but it is %s:"
                                    + " whoever scrolls may meet another server at each page, and the cursor is all"
                                    + " that comes along",
                            number, size, expected.get(0), page.rows())
                    .isEqualTo(expected);
            touched.atMost(
                    size + 25,
                    "trip",
                    "page " + number + ", at " + size + " trips a page,",
                    "the rows are right, but others were read on the way, which the page does not show. OFFSET"
                            + " reads what it skips, and of started_at < ? OR (started_at = ? AND id < ?) no branch"
                            + " alone tells the index where to begin: one comparison of the whole key does, or a bound"
                            + " on started_at beside it");
        }
    }

    /** All pages, one behind the other, with something that happens before each of them but the first. */
    private List<TripRow> walk(int size, int trips, Consumer<Cursor> between) {
        List<TripRow> rows = new ArrayList<>();
        Cursor cursor = null;
        int most = trips / size + 2;
        for (int number = 1; number <= most; number++) {
            Page page = page(cursor, size);
            assertThat(page.rows().size())
                    .withFailMessage(
                            "page %d holds %d trips, at most %d were asked for",
                            number, page.rows().size(), size)
                    .isLessThanOrEqualTo(size);
            rows.addAll(page.rows());
            cursor = page.next();
            if (cursor == null) {
                return rows;
            }
            between.accept(cursor);
        }
        // Endless: what has come so far shows why.
        return rows;
    }

    private static void requireComplete(List<TripRow> seen, List<TripRow> expected, String why) {
        Set<TripRow> once = new HashSet<>();
        List<TripRow> twice = seen.stream().filter(trip -> !once.add(trip)).toList();
        assertThat(twice)
                .withFailMessage(() -> "trip " + twice.get(0).id() + " came twice, and " + (twice.size() - 1)
                        + " more trips did: " + why)
                .isEmpty();
        List<TripRow> missing =
                expected.stream().filter(trip -> !once.contains(trip)).toList();
        assertThat(missing)
                .withFailMessage(() -> missing.size() + " of " + expected.size()
                        + " trips were left out, the first of them is " + missing.get(0) + ": " + why)
                .isEmpty();
        assertThat(seen)
                .withFailMessage(
                        "all trips came, but not newest first (started_at, then id, both descending): %s", seen)
                .isEqualTo(expected);
    }

    private static void requireEnd(Page page, int rows, String why) {
        assertThat(page.rows())
                .withFailMessage(
                        "the last page should hold %d trips, it holds %d: %s",
                        rows, page.rows().size(), why)
                .hasSize(rows);
        assertThat(page.next())
                .withFailMessage(
                        "the last page holds %d trips, and next is %s instead of null: %s", rows, page.next(), why)
                .isNull();
    }

    private Page observed(Cursor cursor, int size) {
        Page[] page = new Page[1];
        Statements sent = statements.sentBy(() -> page[0] = page(cursor, size));
        sent.exactly(
                1,
                "a page of " + size + " trips",
                "a COUNT of all trips costs more than the page itself, and the number is out of date when it arrives");
        return page[0];
    }

    private Page page(Cursor cursor, int size) {
        String call = "after(" + cursor + ", " + size + ")";
        Page page = Outcome.of(() -> list.after(cursor, size)).value(call + " should be a page");
        assertThat(page)
                .withFailMessage("%s returned null, a page was expected, which may be empty", call)
                .isNotNull();
        return page;
    }

    private static Cursor behind(TripRow trip) {
        return new Cursor(trip.startedAt(), trip.id());
    }

    /** Replaces all trips, before any is looked at, by so many that start at different moments; newest first. */
    private List<TripRow> onlyTrips(int count) {
        database.execute("truncate trip");
        Set<Instant> moments = new TreeSet<>();
        while (moments.size() < count) {
            moments.add(NEW_YEAR.plus(chance.number(0L, 31_000_000_000_000L), ChronoUnit.MICROS));
        }
        List<Instant> scrambled = new ArrayList<>(moments);
        // The oldest gets the largest id, so that ids never happen to follow the starts.
        Instant oldest = scrambled.remove(0);
        Collections.shuffle(scrambled, chance.random());
        scrambled.add(oldest);
        insert(scrambled);
        return stored();
    }

    private void insert(List<Instant> moments) {
        database.execute(
                "insert into trip (ref, started_at) select ? || n, moment"
                        + " from unnest(?::timestamptz[]) with ordinality t (moment, n) order by n",
                chance.name() + "-",
                moments.stream().map(Instant::toString).toArray(String[]::new));
    }

    private List<TripRow> stored() {
        return database.rows("select id, ref, started_at from trip").stream()
                .map(NextPageTest::row)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static TripRow row(Map<String, Object> row) {
        Instant startedAt = ((Timestamp) row.get("started_at")).toInstant();
        return new TripRow((Long) row.get("id"), (String) row.get("ref"), startedAt);
    }
}
