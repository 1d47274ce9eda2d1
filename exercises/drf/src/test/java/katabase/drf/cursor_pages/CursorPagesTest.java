package katabase.drf.cursor_pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import katabase.drf.Db;
import katabase.drf.Query;
import katabase.drf.Request;
import katabase.drf.Routes;
import katabase.drf.Select;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.plans.Plan;
import katabase.testbed.plans.PlanLog;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 14,
        title = "No gaps, no repeats, no offset",
        level = Level.SENIOR,
        minutes = 40,
        concepts = {
            "cursor-pagination",
            "opaque-cursor",
            "drf-cursor-internals",
            "has-more-without-count",
            "stable-order",
            "pagination-styles"
        },
        start = CursorPages.class)
final class CursorPagesTest {

    private static final Instant NEW_YEAR = Instant.parse("2030-01-01T00:00:00Z");
    private static final String TOOLS = "/tools/";
    private static final Pattern NEXT = Pattern.compile(
            "<([^<>]*)>\\s*;[^<]*\\brel\\s*=\\s*(next\\b|\"[^\"]*\\bnext\\b)", Pattern.CASE_INSENSITIVE);

    private static final String ELSEWHERE = ", asked for at another server than the one that made its cursor (what one"
            + " server keeps in its memory the others do not know, and a restart forgets it),";

    private Database database;
    private DataSource dataSource;
    private StatementLog statements;
    private Http http;
    private Chance chance;
    private int size;
    private Api api;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Http http, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.statements = statements;
        this.http = http;
        this.chance = chance;
        this.size = chance.number(7, 12);
        this.api = serve(dataSource);
    }

    /** What a page shows of a tool. */
    private record Tool(long id, String name, Instant addedAt) {

        @Override
        public String toString() {
            return name + " (" + id + ", " + addedAt + ")";
        }
    }

    /** A page as a client reads it; next is null on the last one, and link is the header. */
    private record Page(List<Tool> tools, String next, String link) {

        /** Where Link leads to with rel="next". */
        Optional<String> linked() {
            return NEXT.matcher(link).results().map(found -> found.group(1)).findFirst();
        }
    }

    @Test
    @Order(1)
    @DisplayName("newest first, by added_at and then id; who follows next gets each tool once, in order")
    void walksThroughAll() {
        onlyTools(moments(chance.number(60, 90)));
        List<Tool> tools = stored();
        Page first = page(TOOLS);
        assertThat(first.tools())
                .withFailMessage(
                        "the first page should have the %d newest tools:\n  %s\nand it has\n  %s",
                        size, tools.subList(0, size), first.tools())
                .isEqualTo(tools.subList(0, size));
        requireComplete(
                walk(tools.size(), () -> {}),
                tools,
                "the next page begins behind the last tool of this one, in the same order");
    }

    @Test
    @Order(2)
    @DisplayName("next and Link are absolute and keep all other parameters; the last page has none, also if it is full")
    void linksAndTheEnd() {
        onlyTools(moments(size * 3));
        String others = "?search=a%26b&tag=x&tag=50%25";
        List<Tool> seen = new ArrayList<>();
        String url = TOOLS + others;
        for (int number = 1; number <= 3; number++) {
            Page page = page(url);
            assertThat(page.tools())
                    .withFailMessage(
                            "there are 3 x %d tools, and page %d should have %d of them; it has %d",
                            size, number, size, page.tools().size())
                    .hasSize(size);
            seen.addAll(page.tools());
            if (number == 3) {
                requireEnd(
                        page,
                        "the last page is full, and nothing comes after it; a full page does not mean that"
                                + " there is more. Ask for one row more than you show");
                break;
            }
            requireLink(page);
            url = page.next();
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(stored());

        database.execute("delete from tool where id = (select min(id) from tool)");
        Page last = page(page(page(TOOLS).next()).next());
        requireEnd(last, size - 1 + " tools are left for the last page, and nothing comes after it");

        List<Tool> drills = stored("category = 'Drills'");
        requireComplete(
                walk(TOOLS + "?category=Drills", drills.size(), () -> {}),
                drills,
                "the request had category=Drills, so the Select was narrowed to these; a next without it leads to"
                        + " page 2 of everything");

        database.execute("delete from tool");
        Page none = page(TOOLS);
        assertThat(none.tools())
                .withFailMessage("there is no tool, and the page has %s", none.tools())
                .isEmpty();
        requireEnd(none, "there is no tool at all");
    }

    @Test
    @Order(3)
    @DisplayName("tools that share one added_at, or differ by a microsecond: nothing is lost, nothing comes twice")
    void survivesTies() {
        List<Instant> moments = new ArrayList<>(moments(20));
        Instant imported = NEW_YEAR.plus(chance.number(1L, 9_000_000L), ChronoUnit.MILLIS);
        moments.addAll(Collections.nCopies(4 * size, imported));
        onlyTools(moments);
        List<Tool> tools = stored();
        requireComplete(
                walk(tools.size(), () -> {}),
                tools,
                4 * size + " tools share the added_at " + imported
                        + ", and pages end in their midst. added_at alone does"
                        + " not say which of them were seen; only together with id it is a place");

        Instant burst = NEW_YEAR.plus(chance.number(1L, 9_000_000L), ChronoUnit.MILLIS);
        List<Instant> close = new ArrayList<>();
        for (int count = 0; count < 4 * size; count++) {
            close.add(burst.plus(chance.number(0, 999), ChronoUnit.MICROS));
        }
        onlyTools(close);
        List<Tool> within = stored();
        requireComplete(
                walk(within.size(), () -> {}),
                within,
                "all of them were added within the millisecond that begins at " + burst + ". timestamptz has"
                        + " microseconds, and the cursor needs each of them");
    }

    @Test
    @Order(4)
    @DisplayName(
            "tools come and go between pages: nothing is lost or repeated; each page is one statement, size + 1 rows")
    void survivesChanges() throws Exception {
        onlyTools(moments(chance.number(60, 90)));
        List<Tool> tools = stored();
        List<Tool> seen = new ArrayList<>();
        String url = TOOLS;
        for (int number = 1; url != null && number <= tools.size(); number++) {
            String asked = url;
            Recording<Page> recording = statements.record(() -> page(asked));
            Page page = recording.result();
            recording
                    .statements()
                    .exactly(
                            1,
                            "page " + number,
                            "to count all tools costs more than the page, and the number is old when it arrives");
            assertThat(recording.rows())
                    .withFailMessage(
                            "page %d shows %d tools and fetched %d rows, at most %d expected: PostgreSQL reads and"
                                    + " sends what nobody sees, and more of it with each tool that is added",
                            number, page.tools().size(), recording.rows(), size + 1)
                    .isLessThanOrEqualTo(size + 1L);
            seen.addAll(page.tools());
            url = page.next();
            addNewest(chance.number(2, 4));
            if (!page.tools().isEmpty()) {
                database.execute(
                        "delete from tool where id = ?",
                        page.tools().get(page.tools().size() - 1).id());
            }
        }
        requireComplete(
                seen,
                tools,
                "after each page newer tools were added, and the last tool of that page was deleted. An OFFSET counts"
                        + " from the beginning and is moved by each of them; and a cursor is a place in the order,"
                        + " which is there although its tool is not");
    }

    @Test
    @Order(5)
    @DisplayName("what is no cursor is a 404 and sends no statement; whatever it is, it never makes a 500")
    void damagedCursors() throws Exception {
        onlyTools(moments(3 * size));
        String real = cursor(page(TOOLS).next());
        for (String none : List.of(
                real.substring(0, 3),
                "!",
                "%&?#",
                "1",
                "-1",
                "99999999999999999999999",
                chance.word(),
                "' or '1'='1' --",
                "2030-01-01T00:00:00Z",
                base64("hello"),
                base64("p=2030-05-04+12%3A00%3A00%2B00%3A00"),
                base64("2030-01-01T00:00:00Z' or '1'='1', 17) or (now(), 1"),
                base64("1893456000000000, 17) or (1 = 1); drop table tool; --"))) {
            Recording<Received> recording = statements.record(() -> get(none));
            Received answer = recording.result();
            assertThat(answer.status())
                    .withFailMessage(
                            "cursor=%s was never sent by a page and should be a 404, and was %s: what comes from a"
                                    + " URL is read as what it should be, or refused",
                            none, answer)
                    .isEqualTo(404);
            recording
                    .statements()
                    .exactly(0, "cursor=" + none, "it is no cursor, and nothing of it should come to the database");
        }
        damaged(real).forEach(cursor -> {
            Received answer = get(cursor);
            assertThat(answer.status())
                    .withFailMessage(
                            "cursor=%s%s is a damaged cursor. It should be a 404, or a page if it still is a place,"
                                    + " and was %s: look at what you have decoded before you use it. PostgreSQL has"
                                    + " timestamps from 4713 BC to 294276, java.time has more",
                            cursor, decoded(cursor), answer)
                    .isIn(200, 404);
        });
    }

    private static Stream<String> damaged(String real) {
        Stream<String> marred = Stream.of("A", "z", "_", "9", "")
                .flatMap(letter ->
                        Stream.of(letter + real.substring(1), real.substring(0, real.length() - 1) + letter));
        String plain = text(real);
        Stream<String> wrapped = Stream.of("-", "-9", "-99", "-999", "9", "99", "999", "+", " ", "x")
                .flatMap(more -> Stream.of(more + real, real + more, base64(more + plain), base64(plain + more)));
        return Stream.concat(marred, wrapped).distinct();
    }

    @Test
    @Order(6)
    @DisplayName("page 60 of 20,000 tools costs what page 2 costs: at most 3 x size rows and 3 x size pages are read")
    void findsThePlaceAtOnce() {
        size = chance.number(18, 24);
        api = serve(dataSource);
        List<Tool> tools = stored();
        PlanLog plans = new PlanLog();
        Api watched = serve(plans.over(dataSource));
        String url = TOOLS;
        for (int number = 1; number <= 60; number++) {
            boolean judged = number == 2 || number == 60;
            String path = url.replace(api.origin(), "").replace(watched.origin(), "");
            Page page = judged ? page(watched, path, ELSEWHERE) : page(path);
            if (judged) {
                List<Tool> expected = tools.subList((number - 1) * size, number * size);
                assertThat(page.tools())
                        .withFailMessage(
                                "page %d, asked for at another server by its cursor alone, should be the %d tools"
                                        + " from %s on, and is %s",
                                number, size, expected.get(0), page.tools())
                        .isEqualTo(expected);
                plans.all().list().forEach(plan -> requireCheap(plan, url(path)));
                plans.clear();
            }
            url = page.next();
            assertThat(url)
                    .withFailMessage("page %d of 20,000 tools has next = null", number)
                    .isNotNull();
        }
    }

    private static String url(String path) {
        return path.equals(TOOLS) ? path : "a page behind " + path;
    }

    private void requireCheap(Plan plan, String what) {
        long rows = plan.on("tool").stream()
                .mapToLong(node -> node.rows() + node.rowsRemoved())
                .sum();
        assertThat(rows)
                .withFailMessage(
                        "%s looked at %d rows of tool to show %d, at most %d expected: OFFSET reads what it skips,"
                                + " and of added_at < ? OR (added_at = ? AND id < ?) neither branch alone tells the"
                                + " index where to begin, so it begins at the newest tool. Compare the whole key at"
                                + " once, or bound added_at beside it%s",
                        what, rows, size, 3L * size, plan)
                .isLessThanOrEqualTo(3L * size);
        plan.readsAtMost(3L * size, what, "the place should be found in the index, however far down it is");
    }

    private Api serve(DataSource source) {
        CursorPages pages = new CursorPages(new Db(source), size);
        return new Site(http, Routes.none().on("GET", TOOLS, request -> pages.page(request, tools(request))))
                .anonymous();
    }

    private static Select tools(Request request) {
        Select all = Select.of("id, name, added_at", "tool");
        return request.query()
                .first("category")
                .map(category -> all.where("category = ?", category))
                .orElse(all);
    }

    private Page page(String url) {
        return page(api, url, "");
    }

    private static Page page(Api api, String url, String where) {
        Received answer = api.get(url).send();
        assertThat(answer.status())
                .withFailMessage("GET %s%s should be a page, and was %s", url, where, answer)
                .isEqualTo(200);
        Map<String, Object> body = answer.object();
        assertThat(body.containsKey("next") && body.get("results") instanceof List<?>)
                .withFailMessage("GET %s should have next and a list of results, and was %s", url, answer)
                .isTrue();
        List<Tool> tools = ((List<?>) body.get("results"))
                .stream().map(tool -> tool(tool, answer)).toList();
        return new Page(tools, (String) body.get("next"), answer.header("Link").orElse("missing"));
    }

    private static Tool tool(Object shown, Received answer) {
        if (shown instanceof Map<?, ?> tool
                && tool.get("id") instanceof Long id
                && tool.get("name") instanceof String name
                && tool.get("added_at") instanceof String addedAt) {
            return new Tool(id, name, Instant.parse(addedAt));
        }
        throw new AssertionError("each of the results should have id, name and added_at, and they are " + answer);
    }

    private Received get(String cursor) {
        return api.get(TOOLS + Query.parse("").with("cursor", cursor)).send();
    }

    private List<Tool> walk(int tools, Runnable between) {
        return walk(TOOLS, tools, between);
    }

    /** All pages, one behind the other, and two more than there can be. */
    private List<Tool> walk(String begin, int tools, Runnable between) {
        List<Tool> seen = new ArrayList<>();
        String url = begin;
        for (int number = 0; url != null && number < tools / size + 3; number++) {
            Page page = page(url);
            seen.addAll(page.tools());
            url = page.next();
            between.run();
        }
        return seen;
    }

    private static void requireComplete(List<Tool> seen, List<Tool> expected, String why) {
        Set<Tool> once = new HashSet<>();
        List<Tool> twice = seen.stream().filter(tool -> !once.add(tool)).toList();
        assertThat(twice)
                .withFailMessage(() -> twice.get(0) + " came twice, and " + (twice.size() - 1) + " more did: " + why)
                .isEmpty();
        List<Tool> missing =
                expected.stream().filter(tool -> !once.contains(tool)).toList();
        assertThat(missing)
                .withFailMessage(() -> missing.size() + " of " + expected.size()
                        + " tools never came, the first of them is " + missing.get(0) + ": " + why)
                .isEmpty();
        assertThat(seen)
                .withFailMessage(
                        "all tools came, but not newest first (added_at, then id, both descending), or others came as"
                                + " well: %s",
                        seen)
                .isEqualTo(expected);
    }

    private static void requireEnd(Page page, String why) {
        assertThat(page.next())
                .withFailMessage("next should be null, and is %s: %s", page.next(), why)
                .isNull();
        assertThat(page.linked())
                .withFailMessage(
                        "next is null, and there should be no Link with rel=\"next\" either; it is %s, and there is"
                                + " nothing to follow: %s",
                        page.link(), why)
                .isEmpty();
    }

    private void requireLink(Page page) {
        String next = page.next();
        assertThat(next)
                .withFailMessage(
                        "next should be an absolute URL of this list, %s..., and is %s", api.origin() + TOOLS, next)
                .startsWith(api.origin() + TOOLS + "?");
        Query query = Query.parse(next.substring(next.indexOf('?') + 1));
        assertThat(List.of(query.all("search"), query.all("tag")))
                .withFailMessage(
                        "the request had search=a%%26b&tag=x&tag=50%%25, and next is %s: all parameters should survive,"
                                + " encoded, else page 2 of a search is page 2 of everything",
                        next)
                .isEqualTo(List.of(List.of("a&b"), List.of("x", "50%")));
        assertThat(query.all("cursor"))
                .withFailMessage("next should have one cursor, and is %s", next)
                .hasSize(1);
        assertThat(page.linked())
                .withFailMessage(
                        "the header Link should be <%s>; rel=\"next\", and is %s: whoever does not know your JSON, as a"
                                + " crawler, follows Link, and its URL stands in brackets (RFC 8288)",
                        next, page.link())
                .contains(next);
    }

    private static String cursor(String next) {
        return Query.parse(next.substring(next.indexOf('?') + 1))
                .first("cursor")
                .orElseThrow();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is in a cursor, if that is Base64 of text; else the cursor itself. */
    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return cursor;
        }
    }

    private static String decoded(String cursor) {
        String text = text(cursor);
        return text.equals(cursor) ? "" : " (decoded: " + text + ")";
    }

    /** So many different moments, in any order. */
    private List<Instant> moments(int count) {
        Set<Instant> moments = new TreeSet<>();
        while (moments.size() < count) {
            moments.add(NEW_YEAR.plus(chance.number(0L, 30_000_000_000_000L), ChronoUnit.MICROS));
        }
        List<Instant> scrambled = new ArrayList<>(moments);
        Collections.shuffle(scrambled, chance.random());
        return scrambled;
    }

    private void onlyTools(List<Instant> moments) {
        database.execute("truncate tool");
        insert(moments);
    }

    private void addNewest(int count) {
        List<Instant> moments = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            moments.add(NEW_YEAR.plus(chance.number(400L, 900L), ChronoUnit.DAYS));
        }
        insert(moments);
    }

    private void insert(List<Instant> moments) {
        database.execute(
                "insert into tool (name, category, added_at)"
                        + " select ? || ' ' || n, case when n % 2 = 0 then 'Drills' else 'Saws' end, moment"
                        + " from unnest(?::timestamptz[]) with ordinality t (moment, n) order by n",
                chance.word(), moments.stream().map(Instant::toString).toArray(String[]::new));
    }

    private List<Tool> stored() {
        return stored("true");
    }

    private List<Tool> stored(String condition) {
        return database
                .rows("select id, name, added_at from tool where " + condition + " order by added_at desc, id desc")
                .stream()
                .map(row -> new Tool(
                        (Long) row.get("id"), (String) row.get("name"), ((Timestamp) row.get("added_at")).toInstant()))
                .toList();
    }
}
