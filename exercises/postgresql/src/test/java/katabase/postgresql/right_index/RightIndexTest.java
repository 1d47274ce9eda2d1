package katabase.postgresql.right_index;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.database.Database;
import katabase.testbed.plans.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 5,
        title = "Four searches, four kinds of index",
        level = Level.MID,
        minutes = 25,
        concepts = {
            "gin-index",
            "gist-index",
            "brin-index",
            "trigram-search",
            "extensions",
            "arrays",
            "unused-and-duplicate-indexes"
        },
        start = HarbourSearch.class,
        schema = {"schema.sql", "indexes.sql", "statistics.sql"})
final class RightIndexTest {

    private static final int BESIDE_THE_HITS = 12;
    private static final int FRAGMENTS = 8;
    private static final int FRAGMENT_PAGES = 150;
    private static final int NEAREST_PAGES = 15;
    private static final int WINDOW_PAGES = 80;
    private static final long BUDGET_KILOBYTES = 3_500;
    private static final Duration WINDOW = Duration.ofHours(2);

    private Database database;
    private Chance chance;

    @BeforeEach
    void open(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
    }

    @Test
    @Order(1)
    @DisplayName("berths with all of some tags: at most one page for each hit, and 12 more")
    void findsTags() {
        String numbered = "t" + chance.number(0, 299);
        for (String tags : List.of("{crane,water,power}", "{fuel,crane}", "{" + numbered + "}")) {
            long hits = database.count("berth", "tags @> cast(? as text[])", tags);

            plan(HarbourSearch.WITH_ALL_TAGS, tags)
                    .readsAtMost(
                            hits + BESIDE_THE_HITS,
                            "the search for the " + hits + " berths with all of the tags " + tags,
                            "a B-tree on an array compares whole arrays and cannot look into them. An index that has an"
                                    + " entry for each element of each array answers @>");
        }
    }

    @Test
    @Order(2)
    @DisplayName("berths whose name contains a rare fragment, in any case: at most 150 pages")
    void findsFragments() {
        for (int round = 0; round < FRAGMENTS; round++) {
            String fragment = fragment();
            long hits = database.count("berth", "name ilike ?", fragment);

            plan(HarbourSearch.NAME_CONTAINS, fragment)
                    .readsAtMost(
                            FRAGMENT_PAGES,
                            "the search for the " + hits + " berths with " + fragment + " in their name",
                            "a B-tree is sorted by how a text begins, whether name or lower(name), and '%...%' does not"
                                    + " say how it begins. An index over all pieces of three letters knows which names"
                                    + " can contain the fragment, in any case of letters: GIN lists the names of each"
                                    + " piece, GiST keeps signatures and has to follow many of its pages");
        }
    }

    @Test
    @Order(3)
    @DisplayName("the three nearest berths: at most 15 pages, and nothing is sorted")
    void findsTheNearest() {
        for (int round = 0; round < 3; round++) {
            String place = place();
            String search = "the search for the three berths nearest to " + place;
            Plan plan = plan(HarbourSearch.THREE_NEAREST, place);

            plan.doesWithout(
                    search,
                    "20,000 distances were computed to keep the three smallest. An index that halves the plane"
                            + " again and"
                            + " again can be walked outwards from a point: <-> in ORDER BY then needs no sort",
                    "Sort",
                    "Incremental Sort");
            plan.readsAtMost(
                    NEAREST_PAGES, search, "walking an index outwards from the point needs a few pages of it only");
        }
    }

    @Test
    @Order(4)
    @DisplayName("the mean water level of any two hours: at most 80 pages")
    void findsAWindow() {
        List<Instant> starts = new ArrayList<>(List.of(acrossPage(128 * chance.number(1, 3))));
        starts.add(somewhere());
        starts.add(somewhere());
        for (Instant start : starts) {
            Plan plan = plan(start);

            plan.readsAtMost(
                    WINDOW_PAGES,
                    "the mean level of the two hours from " + start,
                    plan.indexes().isEmpty()
                            ? "no index was read, so all 100,000 readings were looked at"
                            : "the index keeps one summary for a range of pages and has to read all pages of a range:"
                                    + " 128 unless you say otherwise, twice that where two ranges meet. For a table of"
                                    + " 541 pages that is coarse; see pages_per_range");
        }
    }

    @Test
    @Order(5)
    @DisplayName("all indexes together: at most 3,500 kB, and each is read by one of the searches")
    void costsLittle() {
        List<String> indexes = database.column(String.class, """
                select relname::text from pg_class join pg_index on indexrelid = pg_class.oid
                 where indrelid in ('berth'::regclass, 'gauge'::regclass) and not indisprimary
                 order by pg_relation_size(indexrelid) desc""");
        assertThat(indexes)
                .withFailMessage("there is no index to weigh: indexes.sql creates none on berth or gauge")
                .isNotEmpty();
        List<String> sizes = indexes.stream()
                .map(index -> index + " " + kilobytes(index) + " kB")
                .toList();
        long together = indexes.stream().mapToLong(this::kilobytes).sum();

        assertThat(together)
                .withFailMessage(
                        "your indexes take %d kB together, at most %d expected: %s. A B-tree has an entry for each row;"
                                + " where rows lie in the order of a column, as readings do that arrive one after the"
                                + " other, the smallest and the largest value of each range of pages say the"
                                + " same in 24 kB"
                                + " (BRIN)",
                        together, BUDGET_KILOBYTES, sizes)
                .isLessThanOrEqualTo(BUDGET_KILOBYTES);

        Set<String> read = new TreeSet<>();
        for (Plan plan : List.of(
                plan(HarbourSearch.WITH_ALL_TAGS, "{fuel,crane}"),
                plan(HarbourSearch.NAME_CONTAINS, fragment()),
                plan(HarbourSearch.THREE_NEAREST, place()),
                plan(somewhere()))) {
            read.addAll(plan.indexes());
        }
        List<String> idle =
                indexes.stream().filter(index -> !read.contains(index)).toList();
        assertThat(idle)
                .withFailMessage(
                        "nobody reads %s: the four searches use %s. In production idx_scan of"
                                + " pg_stat_user_indexes would"
                                + " stay 0, while every INSERT pays for it",
                        idle, read)
                .isEmpty();
    }

    private Plan plan(HarbourSearch search, Object... parameters) {
        return Plan.of(database, search.sql(), parameters);
    }

    private Plan plan(Instant start) {
        return plan(HarbourSearch.MEAN_LEVEL, Timestamp.from(start), Timestamp.from(start.plus(WINDOW)));
    }

    private long kilobytes(String index) {
        return database.value(Long.class, "select pg_relation_size(cast(? as regclass)) / 1024", "\"" + index + "\"");
    }

    /** Eight or nine characters out of the middle of a name, from its first word into its second. */
    private String fragment() {
        String name =
                database.value(String.class, "select name from berth where id = ?", (long) chance.number(1, 20_000));
        String fragment = name.substring(chance.number(0, 1), 9);
        String typed = chance.coin() ? fragment.toUpperCase(Locale.ROOT) : fragment.toLowerCase(Locale.ROOT);
        return "%" + typed + "%";
    }

    private String place() {
        return "(%.3f,%.3f)".formatted(chance.number(1_000, 9_000) / 1000.0, chance.number(52_500, 55_500) / 1000.0);
    }

    /** A window that begins on the page before and ends on this one. */
    private Instant acrossPage(int page) {
        Timestamp first = database.value(
                Timestamp.class, "select read_at from gauge where ctid = cast(? as tid)", "(" + page + ",1)");
        return first.toInstant().minus(Duration.ofMinutes(chance.number(15, 75)));
    }

    private Instant somewhere() {
        return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(chance.number(0, 34 * 24 * 60)));
    }
}
