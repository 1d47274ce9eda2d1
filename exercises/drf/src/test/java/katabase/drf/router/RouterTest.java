package katabase.drf.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import katabase.drf.Handler;
import katabase.drf.Response;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 8,
        title = "From a viewset to a table of routes",
        level = Level.MID,
        minutes = 35,
        concepts = {
            "router-generated-urls",
            "router-basename",
            "viewset-crud-actions",
            "viewset-kinds",
            "extra-action-detail",
            "extra-action-collection",
            "method-not-allowed-allow"
        },
        start = Router.class,
        schema = {})
final class RouterTest {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String MARK = "X-Mark";

    private final List<String> reached = new CopyOnWriteArrayList<>();
    private final Router router = new Router();
    private Chance chance;
    private Api api;
    private String prefix;
    private String basename;
    private String word;
    private String photo;

    @BeforeEach
    void open(Http http, Chance chance) {
        this.chance = chance;
        this.api = new Site(http, router::handle).anonymous();
        this.prefix = word() + "s";
        this.basename = word();
        this.word = "overdue-" + chance.number(10, 99);
        this.photo = "photo-" + chance.number(10, 99);
    }

    @Test
    @Order(1)
    @DisplayName("each method of each URL reaches its handler, with the decoded id; whatever else there is is a 404")
    void eachVerbReachesItsAction() {
        register(prefix, basename, full());
        String other = prefix + "2";
        register(other, basename + "2", ViewSet.EMPTY.list(handler("other list")));
        String id = String.valueOf(chance.number(1, 9_999));
        String one = "/" + prefix + "/" + id + "/";

        requireReached("GET", "/" + prefix + "/", "list", null);
        requireReached("POST", "/" + prefix + "/", "create", null);
        requireReached("GET", one, "retrieve", id);
        requireReached("PUT", one, "update", id);
        requireReached("PATCH", one, "partialUpdate", id);
        requireReached("DELETE", one, "destroy", id);
        requireReached("GET", "/" + prefix + "/" + word + "/", "overdue", null);
        requireReached("PUT", one + photo + "/", "photo", id);
        requireReached("DELETE", one + photo + "/", "no photo", id);
        requireReached("GET", "/" + other + "/", "other list", null);
        requireReached("GET", "/" + prefix + "/b%C3%A4r%20" + id + "/", "retrieve", "bär " + id);

        for (String unknown : List.of(
                "/" + prefix,
                "/" + prefix + "/" + id,
                one + photo,
                "/" + prefix + "/" + word,
                "/" + prefix + "//",
                "/" + prefix + "//" + photo + "/",
                one + "/",
                one + "film/",
                one + photo + "/1/",
                "/x" + prefix + "/",
                "/api/" + prefix + "/",
                "/" + other + "/" + id + "/")) {
            requireNotFound(unknown);
        }
    }

    @Test
    @Order(2)
    @DisplayName("a known URL with another method is a 405, Allow has exactly its methods, and OPTIONS says the same")
    void allowsWhatIsThere() {
        String readOnly = prefix + "-old";
        register(prefix, basename, full());
        register(
                readOnly,
                basename + "-old",
                ViewSet.EMPTY.list(handler("old list")).retrieve(handler("old")));
        String one = "/" + prefix + "/7/";
        String why = "the URL is there, so it is no 404";
        requireMethods("/" + prefix + "/", Set.of("GET", "HEAD", "OPTIONS", "POST"), why);
        requireMethods(one, Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PUT"), why);
        requireMethods("/" + prefix + "/" + word + "/", Set.of("GET", "HEAD", "OPTIONS"), why);
        requireMethods(one + photo + "/", Set.of("DELETE", "OPTIONS", "PUT"), why);
        String reading = "this viewset only reads; what a client is promised by Allow has to be there";
        requireMethods("/" + readOnly + "/", Set.of("GET", "HEAD", "OPTIONS"), reading);
        requireMethods("/" + readOnly + "/7/", Set.of("GET", "HEAD", "OPTIONS"), reading);
    }

    @Test
    @Order(3)
    @DisplayName("HEAD is GET without its body; GET / leads to each collection by its absolute URL")
    void headAndRoot() {
        String hidden = prefix + "-hidden";
        String writeOnly = prefix + "-box";
        register(prefix, basename, full());
        register(hidden, basename + "-hidden", ViewSet.EMPTY.retrieve(handler("hidden")));
        register(writeOnly, basename + "-box", ViewSet.EMPTY.create(handler("box")));
        String wordOnly = prefix + "-word";
        register(wordOnly, basename + "-word", ViewSet.EMPTY.action(word, Scope.COLLECTION, "GET", handler("word")));

        for (String url : List.of("/" + prefix + "/", "/" + prefix + "/7/", "/" + prefix + "/" + word + "/")) {
            Received get = api.get(url).send();
            Received head = api.call("HEAD", url).send();
            String told = "GET " + url + " is a " + get.status() + " with " + MARK + " "
                    + get.header(MARK).orElse("missing") + ", and HEAD is " + head + " with "
                    + head.header(MARK).orElse("none");
            assertThat(head.status())
                    .withFailMessage("%s: HEAD is GET without its body, and a monitor or a cache asks that way", told)
                    .isEqualTo(get.status());
            assertThat(head.header(MARK))
                    .withFailMessage("%s: HEAD has the headers of GET, that is its use", told)
                    .isEqualTo(get.header(MARK));
        }

        Received root = api.get("/").send();
        assertThat(root.status())
                .withFailMessage("GET / should be a 200, and was %s", root)
                .isEqualTo(200);
        Map<String, Object> expected =
                Map.of(prefix, api.origin() + "/" + prefix + "/", writeOnly, api.origin() + "/" + writeOnly + "/");
        assertThat(root.object())
                .withFailMessage(
                        "GET / should be %s, and was %s: each collection that has a URL under its prefix, with scheme"
                                + " and host, so that a client can follow it; %s has no such URL, nor has %s, which has"
                                + " an extra action and neither list nor create",
                        expected, root, hidden, wordOnly)
                .isEqualTo(expected);
        requireNotFound("/" + wordOnly + "/");
        requireMethods("/", Set.of("GET", "HEAD", "OPTIONS"), "/ is a URL like any other");
        Received head = api.call("HEAD", "/").send();
        assertThat(head.status()).withFailMessage("HEAD / was %s", head).isEqualTo(200);
    }

    @Test
    @Order(4)
    @DisplayName("reverse gives the URL of a name, leads back to the same id, and refuses what it does not know")
    void reverseLeadsBack() {
        register(prefix, basename, full());
        register(prefix + "-old", basename + "-old", ViewSet.EMPTY.list(handler("old list")));
        requireReversed("/" + prefix + "/", basename + "-list");
        requireReversed("/" + prefix + "/" + word + "/", basename + "-" + word);
        requireReversed("/" + prefix + "/7/", basename + "-detail", "7");
        requireReversed("/" + prefix + "/7/" + photo + "/", basename + "-" + photo, "7");
        requireReversed("/" + prefix + "-old/", basename + "-old-list");

        for (String id : List.of("a/b", "50%", "a+b", "two words", "ä", "a?b#c", "%2F", chance.name())) {
            for (String name : List.of(basename + "-detail", basename + "-" + photo)) {
                String url = Outcome.of(() -> router.reverse(name, id))
                        .value("reverse(\"" + name + "\", \"" + id + "\") should be a URL");
                requireReached("PUT", url, name.endsWith("detail") ? "update" : "photo", id);
            }
        }

        requireRefused("no URL has this name", () -> router.reverse(basename + "-films", "7"));
        requireRefused("no URL has this name", () -> router.reverse(basename + "-old-detail", "7"));
        requireRefused("a detail needs an id", () -> router.reverse(basename + "-detail"));
        requireRefused("a detail needs one id", () -> router.reverse(basename + "-detail", "7", "8"));
        requireRefused("a collection takes no id", () -> router.reverse(basename + "-list", "7"));
        requireRefused("no thing has an empty id", () -> router.reverse(basename + "-detail", ""));
        requireRefused("the basename is taken, and reverse could not tell the two apart", () -> {
            router.register(prefix + "-new", basename, ViewSet.EMPTY.list(handler("new list")));
            return "nothing";
        });
        requireRefused("the basename is taken, although none of the names is, and the next action may clash", () -> {
            router.register(
                    prefix + "-new", basename, ViewSet.EMPTY.action("film", Scope.COLLECTION, "GET", handler("film")));
            return "nothing";
        });
        for (String refused : List.of("/" + prefix + "-new/", "/" + prefix + "-new/film/")) {
            requireNotFound(refused, "its registration was refused, and what is refused leaves nothing behind");
        }
        requireReversed("/" + prefix + "/", basename + "-list");
    }

    @Test
    @Order(5)
    @DisplayName("an action's word is no id, whatever the order; prefixes are whole and literal; a%2Fb is one segment")
    void wordsAndIds() {
        ViewSet shuffled = shuffled();
        register(prefix, basename, shuffled);
        register(prefix + "-archive", basename + "-archive", ViewSet.EMPTY.list(handler("archive list")));
        register(prefix + ".v2", basename + "-v2", ViewSet.EMPTY.list(handler("v2 list")));

        String action = "/" + prefix + "/" + word + "/";
        String swallowed = "an action is looked up before a segment is taken for an id, whichever was said first; else "
                + word + " is an id, and retrieve looks for a tool of that name";
        requireReached("GET", action, "overdue", null, swallowed);
        requireMethods(
                action,
                Set.of("GET", "HEAD", "OPTIONS"),
                "this URL is the action for every method. Who looks for path and method together finds no DELETE of"
                        + " the action, goes on, and deletes the tool whose id is " + word);
        requireReached("DELETE", "/" + prefix + "/" + word + "x/", "destroy", word + "x");
        requireReached(
                "PUT",
                "/" + prefix + "/" + word + "/" + photo + "/",
                "photo",
                word,
                "the action has no URL below it, so here " + word + " can only be an id: a word that fits the beginning"
                        + " of a path does not decide the rest");

        requireReached("GET", "/" + prefix + "-archive/", "archive list", null, "a prefix is a whole segment");
        requireNotFound("/" + prefix + "-archive/7/");
        requireReached("GET", "/" + prefix + ".v2/", "v2 list", null, "a prefix stands for itself");
        requireNotFound("/" + prefix + "xv2/");

        String split = "the path comes encoded, and %2F is no slash between segments: split first, then decode each";
        requireReached("GET", "/" + prefix + "/a%2Fb/", "retrieve", "a/b", split);
        requireReached("PUT", "/" + prefix + "/a%2F" + photo + "/" + photo + "/", "photo", "a/" + photo, split);
        requireReached("GET", "/" + prefix + "/a%252Fb/", "retrieve", "a%2Fb", "an id is decoded once");
        requireReached(
                "GET",
                "/" + prefix + "/a+b/",
                "retrieve",
                "a+b",
                "in a path a plus is a plus; in a query it is a blank");
    }

    /** Everything that the statement names. */
    private ViewSet full() {
        return ViewSet.EMPTY
                .action(word, Scope.COLLECTION, "GET", handler("overdue"))
                .list(handler("list"))
                .create(handler("create"))
                .retrieve(handler("retrieve"))
                .update(handler("update"))
                .action(photo, Scope.DETAIL, "PUT", handler("photo"))
                .partialUpdate(handler("partialUpdate"))
                .destroy(handler("destroy"))
                .action(photo, Scope.DETAIL, "DELETE", handler("no photo"));
    }

    private ViewSet shuffled() {
        List<UnaryOperator<ViewSet>> steps = new ArrayList<>(List.of(
                set -> set.list(handler("list")),
                set -> set.update(handler("update")),
                set -> set.destroy(handler("destroy")),
                set -> set.action(photo, Scope.DETAIL, "PUT", handler("photo"))));
        Collections.shuffle(steps, chance.random());
        // The detail first and the action last: the order that tempts.
        ViewSet set = ViewSet.EMPTY.retrieve(handler("retrieve"));
        for (UnaryOperator<ViewSet> step : steps) {
            set = step.apply(set);
        }
        return set.action(word, Scope.COLLECTION, "GET", handler("overdue"));
    }

    private Handler handler(String name) {
        String mark = chance.word() + chance.number(100, 999);
        return request -> {
            reached.add(name);
            return Response.ok(Map.of(
                            "handler",
                            name,
                            "id",
                            Optional.ofNullable(request.variables().get("id")).orElse("none")))
                    .header(MARK, mark);
        };
    }

    private void register(String urlPrefix, String nameBase, ViewSet viewSet) {
        Outcome.ofRunning(() -> router.register(urlPrefix, nameBase, viewSet))
                .value("register(\"" + urlPrefix + "\", \"" + nameBase + "\", ...) should take the viewset in");
    }

    private void requireReached(String method, String url, String handler, String id) {
        requireReached(method, url, handler, id, "see the table");
    }

    private void requireReached(String method, String url, String handler, String id, String why) {
        reached.clear();
        Received answer = call(method, url);
        String told =
                method + " " + url + " should reach " + handler + (id == null ? "" : " with the id \"" + id + "\"");
        assertThat(reached)
                .withFailMessage(
                        "%s, and reached %s; the answer was %s: %s",
                        told, reached.isEmpty() ? "nothing" : String.join(", ", reached), answer, why)
                .containsExactly(handler);
        assertThat(answer.object().get("id"))
                .withFailMessage("%s, and the answer was %s: %s", told, answer, why)
                .isEqualTo(id == null ? "none" : id);
    }

    private void requireNotFound(String url) {
        requireNotFound(url, "no URL of the table looks like that");
    }

    private void requireNotFound(String url, String why) {
        for (String method : List.of("GET", "HEAD", "DELETE", "OPTIONS")) {
            reached.clear();
            Received answer = call(method, url);
            assertThat(answer.status() == 404 && reached.isEmpty())
                    .withFailMessage(
                            "%s %s should be a 404, and was %s: %s%s",
                            method, url, answer, why, reached.isEmpty() ? "" : ", and it reached " + reached)
                    .isTrue();
        }
    }

    /** Every method that is not allowed is a 405 and reaches nothing. */
    private void requireMethods(String url, Set<String> expected, String why) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "GET", "HEAD")) {
            if (expected.contains(method)) {
                continue;
            }
            reached.clear();
            Received answer = call(method, url);
            assertThat(reached)
                    .withFailMessage("%s %s should be a 405, and reached %s: %s", method, url, reached, why)
                    .isEmpty();
            assertThat(answer.status())
                    .withFailMessage("%s %s should be a 405, and was %s: %s", method, url, answer, why)
                    .isEqualTo(405);
            requireAllow(method + " " + url, answer, expected, why);
        }
        Received options = call("OPTIONS", url);
        assertThat(options.status())
                .withFailMessage("OPTIONS %s should be a 204, and was %s", url, options)
                .isEqualTo(204);
        requireAllow("OPTIONS " + url, options, expected, why);
    }

    private static void requireAllow(String call, Received answer, Set<String> expected, String why) {
        String allow = answer.header("Allow").orElse("");
        Set<String> allowed = allow.isBlank() ? Set.of() : new TreeSet<>(List.of(COMMA.split(allow.strip())));
        assertThat(allowed)
                .withFailMessage(
                        "%s was a %d with Allow: %s; these methods are there: %s: %s",
                        call, answer.status(), allow, new TreeSet<>(expected), why)
                .isEqualTo(expected);
    }

    private void requireReversed(String expected, String name, String... ids) {
        String call = "reverse(\"" + name + "\"" + (ids.length == 0 ? "" : ", \"" + ids[0] + "\"") + ")";
        String url = Outcome.of(() -> router.reverse(name, ids)).value(call + " should be " + expected);
        assertThat(url)
                .withFailMessage("%s should be %s, and was %s", call, expected, url)
                .isEqualTo(expected);
    }

    private void requireRefused(String why, Callable<String> call) {
        Outcome.of(call)
                .refusal(
                        IllegalArgumentException.class,
                        "it should be an IllegalArgumentException: " + why
                                + ". A wrong link is found by the first test, a wrong URL by the first customer");
    }

    private Received call(String method, String url) {
        return api.call(method, url).send();
    }

    private String word() {
        return chance.word().toLowerCase(Locale.ROOT);
    }
}
