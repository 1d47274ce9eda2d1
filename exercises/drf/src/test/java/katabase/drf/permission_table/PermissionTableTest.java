package katabase.drf.permission_table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import katabase.drf.Caller;
import katabase.drf.Headers;
import katabase.drf.HttpError;
import katabase.drf.Query;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 11,
        title = "Everything that is not allowed is forbidden",
        level = Level.MID,
        minutes = 30,
        concepts = {
            "permission-classes",
            "permissions-per-action",
            "permission-composition",
            "or-composition-trap",
            "safe-and-idempotent-methods",
            "object-permission",
            "settings-defaults-versus-view"
        },
        start = Policy.class)
final class PermissionTableTest {

    private static final List<Boolean> ANSWERS = List.of(true, false);
    private static final String TRAP = "Staff has no opinion about tools and says yes to each; Owner has none about"
            + " requests and says yes to each. In an or that mixes these answers a stranger gets one yes from each of"
            + " them, although neither of the two lets him through: a side may speak about the tool only if it allowed"
            + " the request";
    private static final String EITHER = "One side of an or is enough, if it allows both the request and the tool; each"
            + " has to be asked about the tool that allowed the request, also the second one";

    private Chance chance;
    private ToolLibrary library;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Chance chance) {
        this.chance = chance;
        this.library = new ToolLibrary(database, dataSource, http, chance);
    }

    @Test
    @Order(1)
    @DisplayName("a.and(b) allows what both allow, the request and the row; b is asked only if a said yes")
    void andAsksBoth() {
        List<String> asked = new ArrayList<>();
        for (boolean first : ANSWERS) {
            for (boolean second : ANSWERS) {
                Voice a = new Voice("a", first, first, asked);
                Voice b = new Voice("b", second, second, asked);
                Permission both = composed("a.and(b)", () -> a.and(b));
                String told = "a says " + Voice.word(first) + ", b says " + Voice.word(second);

                asked.clear();
                boolean request = both.allows(request());
                requireAnswer(first && second, request, "a.and(b), asked about a request: " + told);
                requireLazy(first, asked, "b", "a.and(b), asked about a request: " + told, "no");
                if (request) {
                    requireAnswer(true, both.allows(request(), Row.EMPTY), "a.and(b), asked about a row: " + told);
                }

                Voice open = new Voice("a", true, first, asked);
                Voice next = new Voice("b", true, second, asked);
                Permission aboutRows = open.and(next);
                requireAnswer(true, aboutRows.allows(request()), "a.and(b), asked about a request: both say yes");
                asked.clear();
                boolean row = aboutRows.allows(request(), Row.EMPTY);
                requireAnswer(first && second, row, "a.and(b), asked about a row: " + told);
                // Whoever asks about the request once more asks b that, too, for a has allowed it.
                requireLazy(first, asked, "b about a row", "a.and(b), asked about a row: " + told, "no");
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("refused, request or row: 401 with WWW-Authenticate for anonymous callers, 403 for known ones")
    void tellsStrangersFromTheForbidden() {
        long tool = library.tool();
        Site site = library.site(new Policy(Map.of("list", new Staff(), "update", new Owner())));
        for (String what : List.of("list, which only staff may", "update, which only the tool's owner may")) {
            String action = what.substring(0, what.indexOf(','));
            Received unknown = library.call(site.anonymous(), action, tool);
            requireStatus(
                    401,
                    unknown,
                    "an anonymous caller asked for " + what,
                    "To log in would help, so it is a 401 and no 403; a client that gets a 403 does not ask its user"
                            + " for a password");
            assertThat(unknown.header("WWW-Authenticate"))
                    .withFailMessage(
                            "an anonymous caller asked for %s: the 401 should come with WWW-Authenticate: Member, and"
                                    + " that header is %s: a 401 has to say how one could introduce oneself (RFC 9110)",
                            what, unknown.header("WWW-Authenticate").orElse("missing"))
                    .contains("Member");
            Received known = library.call(site.as(library.stranger()), action, tool);
            requireStatus(
                    403,
                    known,
                    "a known member asked for " + what,
                    "Another login will not help, so it is a 403; after a 401 the client shows its login page, again"
                            + " and again");
            assertThat(known.header("WWW-Authenticate"))
                    .withFailMessage("a 403 came with WWW-Authenticate, which invites a known member to log in again")
                    .isEmpty();
        }
        library.requireUnchanged(tool, "an update that was refused");
    }

    @Test
    @Order(3)
    @DisplayName("an action that the table forgot is refused at both questions, also to staff")
    void whatIsForgottenIsForbidden() {
        long tool = library.tool();
        Policy policy = policyOfTools();
        Site site = library.site(policy);
        for (Api api : List.of(site.as(library.staff()), site.as(library.owner()), site.anonymous())) {
            Received export = api.get("/tools/export/").send();
            int expected = api == site.anonymous() ? 401 : 403;
            requireStatus(
                    expected,
                    export,
                    "GET /tools/export/ is the new action export, and the table says nothing about it",
                    "What the table forgot is refused to everybody, else the next action that somebody adds is public");
        }
        String forgotten = chance.word().toLowerCase(Locale.ROOT);
        Request request = request().as(library.staff());
        Row row = Row.of(Map.of("id", tool, "owner_id", library.staff().id()));
        requireForbidden(Outcome.ofRunning(() -> policy.check(request, forgotten)), "check(request, \"" + forgotten);
        requireForbidden(
                Outcome.ofRunning(() -> policy.check(request, forgotten, row)), "check(request, \"" + forgotten);
    }

    @Test
    @Order(4)
    @DisplayName("the table of the library: 4 callers, 5 actions; who is refused has changed nothing")
    void everyCellOfTheTable() {
        Site site = library.site(policyOfTools());
        for (AccessCell cell : AccessCell.all()) {
            long tool = library.tool();
            long tools = library.tools();
            Received answer = library.call(cell.asking().client(site, library), cell.action(), tool);
            requireStatus(
                    cell.status(),
                    answer,
                    cell.toString(),
                    cell.action().equals("update") ? cell.isRefused() ? TRAP : EITHER : "See the table");
            if (cell.isRefused()) {
                library.requireUnchanged(tool, cell + ", which was refused,");
                assertThat(library.tools())
                        .withFailMessage("%s was refused, and yet changed how many tools there are", cell)
                        .isEqualTo(tools);
            }
        }
    }

    @Test
    @Order(5)
    @DisplayName(
            "staff.or(owner) and owner.or(staff): no stranger changes a tool; b is asked only if a did not say yes")
    void eachSideAnswersForItself() {
        Map<String, Permission> compositions = Map.of(
                "staff.or(owner)", composed("staff.or(owner)", () -> new Staff().or(new Owner())),
                "owner.or(staff)", new Owner().or(new Staff()),
                "owner.or(staff).or(readOnly)", new Owner().or(new Staff()).or(new ReadOnly()));
        compositions.forEach((told, permission) -> {
            Site site = library.site(new Policy(Map.of("update", permission)));
            long tool = library.tool();
            requireStatus(
                    403,
                    library.call(site.as(library.stranger()), "update", tool),
                    "a stranger's PUT under " + told,
                    TRAP);
            requireStatus(401, library.call(site.anonymous(), "update", tool), "an anonymous PUT under " + told, TRAP);
            library.requireUnchanged(tool, "a PUT that was refused under " + told);
            requireStatus(
                    200,
                    library.call(site.as(library.owner()), "update", tool),
                    "the owner's PUT under " + told,
                    EITHER);
            requireStatus(
                    200,
                    library.call(site.as(library.staff()), "update", tool),
                    "a PUT by staff under " + told,
                    EITHER);
        });

        List<String> asked = new ArrayList<>();
        for (boolean first : ANSWERS) {
            Voice a = new Voice("a", first, first, asked);
            Voice b = new Voice("b", true, true, asked);
            Permission either = a.or(b);
            String told = "a says " + Voice.word(first) + ", b says yes";
            asked.clear();
            requireAnswer(true, either.allows(request()), "a.or(b), asked about a request: " + told);
            requireLazy(!first, asked, "b", "a.or(b), asked about a request: " + told, "yes");
            asked.clear();
            requireAnswer(true, either.allows(request(), Row.EMPTY), "a.or(b), asked about a row: " + told);
            requireLazy(!first, asked, "b", "a.or(b), asked about a row: " + told, "yes");
        }
        Voice no = new Voice("no", false, true, asked);
        requireAnswer(false, no.or(no).allows(request()), "a.or(b), asked about a request: both say no");
    }

    @Test
    @Order(6)
    @DisplayName("any composition of and and or, however deep")
    void anyComposition() {
        for (int round = 0; round < 300; round++) {
            DrawnComposition drawn = DrawnComposition.random(chance, chance.number(1, 4));
            Permission permission = composed(drawn.told(), drawn::made);
            boolean begins = permission.allows(request());
            boolean allowed = begins && permission.allows(request(), Row.EMPTY);
            assertThat(List.of(begins, allowed))
                    .withFailMessage(
                            "%s: the request should be %s, and then the row %s; you say %s and %s. Each letter stands"
                                    + " for two answers, about the request and about the row, as in yes/no. In an or a"
                                    + " side may speak about the row only if that whole side allowed the request",
                            drawn.told(),
                            allowed(drawn.begins()),
                            allowed(drawn.allowed()),
                            allowed(begins),
                            allowed(allowed))
                    .isEqualTo(List.of(drawn.begins(), drawn.allowed()));
        }
    }

    private static Policy policyOfTools() {
        return Outcome.of(Policy::ofTools).value("Policy.ofTools() should be the table of the library");
    }

    private static Permission composed(String told, Callable<Permission> composing) {
        return Outcome.of(composing).value(told + " should be a permission");
    }

    private static Request request() {
        return new Request(
                "PUT",
                "http://localhost",
                "/tools/1/",
                Query.parse(""),
                Headers.NONE,
                new byte[0],
                Map.of("id", "1"),
                Caller.ANONYMOUS,
                "127.0.0.1");
    }

    private static void requireAnswer(boolean expected, boolean answer, String told) {
        assertThat(answer)
                .withFailMessage("%s: expected %s, and it said %s", told, Voice.word(expected), Voice.word(answer))
                .isEqualTo(expected);
    }

    private static void requireLazy(boolean needed, List<String> asked, String question, String told, String decisive) {
        String complaint = needed
                ? "b was not asked, although its answer decides"
                : "b was asked although a's " + decisive + " decides already; b may be a rule that sends a query";
        assertThat(asked.stream().anyMatch(each -> each.startsWith(question)))
                .withFailMessage("%s: %s", told, complaint)
                .isEqualTo(needed);
    }

    private static void requireStatus(int expected, Received answer, String asked, String why) {
        assertThat(answer.status())
                .withFailMessage("%s: the answer should be a %d, and was %s. %s", asked, expected, answer, why)
                .isEqualTo(expected);
    }

    private static void requireForbidden(Outcome<?> outcome, String call) {
        HttpError refusal = outcome.refusal(
                HttpError.class, call + "\", ...) by staff should be refused, since the table says nothing about it");
        Response response = refusal.response();
        assertThat(response.status())
                .withFailMessage(
                        "%s\", ...) by staff should be refused with 403, and was with %d", call, response.status())
                .isEqualTo(403);
    }

    private static String allowed(boolean answer) {
        return answer ? "allowed" : "refused";
    }
}
