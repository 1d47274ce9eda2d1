package katabase.drf.cursor_pages;

import static katabase.drf.cursor_pages.PagingClient.TOOLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import katabase.drf.Query;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.database.Database;
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

    private static final String ELSEWHERE = ", asked for at another server than the one that made its cursor (what one"
            + " server keeps in its memory the others do not know, and a restart forgets it),";

    private Database database;
    private DataSource dataSource;
    private StatementLog statements;
    private Http http;
    private Chance chance;
    private ToolShelf shelf;
    private int size;
    private PagingClient client;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Http http, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.statements = statements;
        this.http = http;
        this.chance = chance;
        this.shelf = new ToolShelf(database, chance);
        this.size = chance.number(7, 12);
        this.client = new PagingClient(http, dataSource, size);
    }

    @Test
    @Order(1)
    @DisplayName("newest first, by added_at and then id; who follows next gets each tool once, in order")
    void walksThroughAll() {
        shelf.only(shelf.moments(chance.number(60, 90)));
        List<ShownTool> tools = shelf.stored();
        ShownPage first = client.page(TOOLS);
        assertThat(first.tools())
                .withFailMessage(
                        "the first page should have the %d newest tools:\n  %s\nand it has\n  %s",
                        size, tools.subList(0, size), first.tools())
                .isEqualTo(tools.subList(0, size));
        client.walk(TOOLS, tools.size())
                .requireComplete(tools, "the next page begins behind the last tool of this one, in the same order");
    }

    @Test
    @Order(2)
    @DisplayName("next and Link are absolute and keep all other parameters; the last page has none, also if it is full")
    void linksAndTheEnd() {
        shelf.only(shelf.moments(size * 3));
        String others = "?search=a%26b&tag=x&tag=50%25";
        List<ShownTool> seen = new ArrayList<>();
        String url = TOOLS + others;
        for (int number = 1; number <= 3; number++) {
            ShownPage page = client.page(url);
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
        assertThat(new HashSet<>(seen)).hasSameSizeAs(shelf.stored());

        database.execute("delete from tool where id = (select min(id) from tool)");
        ShownPage last = client.page(client.page(client.page(TOOLS).next()).next());
        requireEnd(last, size - 1 + " tools are left for the last page, and nothing comes after it");

        List<ShownTool> drills = shelf.stored("category = 'Drills'");
        client.walk(TOOLS + "?category=Drills", drills.size())
                .requireComplete(
                        drills,
                        "the request had category=Drills, so the Select was narrowed to these; a next without it"
                                + " leads to page 2 of everything");

        database.execute("delete from tool");
        ShownPage none = client.page(TOOLS);
        assertThat(none.tools())
                .withFailMessage("there is no tool, and the page has %s", none.tools())
                .isEmpty();
        requireEnd(none, "there is no tool at all");
    }

    @Test
    @Order(3)
    @DisplayName("tools that share one added_at, or differ by a microsecond: nothing is lost, nothing comes twice")
    void survivesTies() {
        List<Instant> moments = new ArrayList<>(shelf.moments(20));
        Instant imported = shelf.millisecond();
        moments.addAll(Collections.nCopies(4 * size, imported));
        shelf.only(moments);
        List<ShownTool> tools = shelf.stored();
        client.walk(TOOLS, tools.size())
                .requireComplete(
                        tools,
                        4 * size + " tools share the added_at " + imported
                                + ", and pages end in their midst. added_at alone does"
                                + " not say which of them were seen; only together with id it is a place");

        Instant burst = shelf.millisecond();
        shelf.only(shelf.within(burst, 4 * size));
        List<ShownTool> within = shelf.stored();
        client.walk(TOOLS, within.size())
                .requireComplete(
                        within,
                        "all of them were added within the millisecond that begins at " + burst + ". timestamptz has"
                                + " microseconds, and the cursor needs each of them");
    }

    @Test
    @Order(4)
    @DisplayName(
            "tools come and go between pages: nothing is lost or repeated; each page is one statement, size + 1 rows")
    void survivesChanges() throws Exception {
        shelf.only(shelf.moments(chance.number(60, 90)));
        List<ShownTool> tools = shelf.stored();
        List<ShownTool> seen = new ArrayList<>();
        String url = TOOLS;
        for (int number = 1; url != null && number <= tools.size(); number++) {
            String asked = url;
            Recording<ShownPage> recording = statements.record(() -> client.page(asked));
            ShownPage page = recording.result();
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
            shelf.addNewest(chance.number(2, 4));
            if (!page.tools().isEmpty()) {
                database.execute(
                        "delete from tool where id = ?",
                        page.tools().get(page.tools().size() - 1).id());
            }
        }
        new SeenTools(seen)
                .requireComplete(
                        tools,
                        "after each page newer tools were added, and the last tool of that page was deleted. An OFFSET"
                                + " counts from the beginning and is moved by each of them; and a cursor is a place in the"
                                + " order, which is there although its tool is not");
    }

    @Test
    @Order(5)
    @DisplayName("what is no cursor is a 404 and sends no statement; whatever it is, it never makes a 500")
    void damagedCursors() throws Exception {
        shelf.only(shelf.moments(3 * size));
        String real = client.page(TOOLS).cursor();
        for (String none : CursorForgeries.foreign(real, chance)) {
            Recording<Received> recording = statements.record(() -> client.get(none));
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
        CursorForgeries.damaged(real).forEach(cursor -> {
            Received answer = client.get(cursor);
            assertThat(answer.status())
                    .withFailMessage(
                            "cursor=%s%s is a damaged cursor. It should be a 404, or a page if it still is a place,"
                                    + " and was %s: look at what you have decoded before you use it. PostgreSQL has"
                                    + " timestamps from 4713 BC to 294276, java.time has more",
                            cursor, CursorForgeries.decoded(cursor), answer)
                    .isIn(200, 404);
        });
    }

    @Test
    @Order(6)
    @DisplayName("page 60 of 20,000 tools costs what page 2 costs: at most 3 x size rows and 3 x size pages are read")
    void findsThePlaceAtOnce() {
        size = chance.number(18, 24);
        client = new PagingClient(http, dataSource, size);
        List<ShownTool> tools = shelf.stored();
        PlanLog plans = new PlanLog();
        PagingClient watched = new PagingClient(http, plans.over(dataSource), size);
        String url = TOOLS;
        for (int number = 1; number <= 60; number++) {
            boolean judged = number == 2 || number == 60;
            String path = url.replace(client.origin(), "").replace(watched.origin(), "");
            ShownPage page = judged ? watched.page(path, ELSEWHERE) : client.page(path);
            if (judged) {
                List<ShownTool> expected = tools.subList((number - 1) * size, number * size);
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

    private static void requireEnd(ShownPage page, String why) {
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

    private void requireLink(ShownPage page) {
        String next = page.next();
        assertThat(next)
                .withFailMessage(
                        "next should be an absolute URL of this list, %s..., and is %s", client.origin() + TOOLS, next)
                .startsWith(client.origin() + TOOLS + "?");
        Query query = page.parameters();
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
}
