package katabase.drf.first_endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import katabase.drf.Db;
import katabase.drf.Routes;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 1,
        title = "The honest status code",
        level = Level.JUNIOR,
        minutes = 20,
        concepts = {
            "crud-status-codes",
            "delete-204",
            "apiview-by-hand",
            "is-valid-and-save",
            "unique-validator-race",
            "rest-resource-urls"
        },
        start = Categories.class)
final class FirstEndpointTest {

    private static final String PATH = "/categories/";
    private static final String[] NOWHERE = {
        "/categories/999999/", "/categories/drills/", "/categories/" + "9".repeat(30) + "/"
    };

    private Database database;
    private Stage stage;
    private Chance chance;
    private Api api;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Stage stage, Chance chance) {
        this.database = database;
        this.stage = stage;
        this.chance = chance;
        Categories categories = new Categories(new Db(dataSource));
        this.api = new Site(
                        http,
                        Routes.none()
                                .on("GET", PATH, categories::list)
                                .on("POST", PATH, categories::create)
                                .on("GET", "/categories/{id}/", categories::retrieve)
                                .on("DELETE", "/categories/{id}/", categories::destroy))
                .anonymous();
        database.execute("alter table category alter column id restart with " + chance.number(2, 90_000));
    }

    @Test
    @Order(1)
    @DisplayName("list is 200 and an array by name, empty or not; retrieve is 200, or 404 for an id that is not there")
    void whatIsThereIsA200() {
        Received none = api.get(PATH).send();
        requireStatus(
                200,
                none,
                "GET /categories/ without any category",
                "that there are none is an answer, and not an error");
        assertThat(none.list())
                .withFailMessage("without any category the list should be [], and was %s", none)
                .isEmpty();

        List<String> names = Stream.of("A", "B", "C", "D")
                .map(letter -> letter + chance.word())
                .toList();
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, chance.random());
        shuffled.forEach(this::stored);
        Received four = api.get(PATH).send();
        requireStatus(200, four, "GET /categories/", "four categories are there");
        List<Map<String, Object>> expected = names.stream().map(this::shown).toList();
        assertThat(four.list())
                .withFailMessage("the list should have, by name, %s, and was %s", expected, four)
                .isEqualTo(expected);

        String one = chance.pick(names);
        Received found = api.get(PATH + id(one) + "/").send();
        requireStatus(200, found, "GET " + PATH + id(one) + "/", "it is there");
        assertThat(found.object())
                .withFailMessage("category %d should be shown as %s, and was %s", id(one), shown(one), found)
                .isEqualTo(shown(one));
        for (String path : NOWHERE) {
            requireStatus(
                    404,
                    api.get(path).send(),
                    "GET " + path,
                    "there is no such category. A 200 would be kept by a cache, and a 500 would wake somebody up");
        }
    }

    @Test
    @Order(2)
    @DisplayName("create is 201 with the category as body and its path in Location")
    void createdIsA201() {
        // Others create, too: the highest id of the table is not yours, nor is the last row.
        database.execute(
                "insert into category (id, name) overriding system value values (?, ?)",
                chance.number(1_000_000, 9_000_000),
                "somebody else's " + chance.name());
        String name = chance.name();
        Received created = api.post(PATH).json(Map.of("name", "  " + name + " "));
        requireStatus(201, created, "POST with a new name", "201 says that there is something new, 200 does not");
        assertThat(database.count("category", "name = ?", name))
                .withFailMessage(
                        "POST with the name \"  %s \" was a 201, and the table has %s: the name should be there once,"
                                + " without the blanks around it",
                        name, database.column(String.class, "select name from category"))
                .isEqualTo(1);
        assertThat(created.object())
                .withFailMessage(
                        "the body should be the category, %s, and was %s. What you have created the INSERT itself can"
                                + " give back; the highest id, or the last row, may be somebody else's",
                        shown(name), created)
                .isEqualTo(shown(name));
        String location = created.header("Location").orElse("none");
        assertThat(location.replaceFirst("^" + api.origin(), ""))
                .withFailMessage(
                        "the header Location of the 201 should be %s%d/, and was %s: 201 must tell where the new"
                                + " resource lives, for a client that is to look again",
                        PATH, id(name), location)
                .isEqualTo(PATH + id(name) + "/");
        Received again = api.get(location).send();
        assertThat(again.text())
                .withFailMessage("GET %s, which was the Location, said %s and not %s", location, again, created.text())
                .isEqualTo(created.text());
    }

    @Test
    @Order(3)
    @DisplayName(
            "a wrong name, broken JSON, another Content-Type or more than 1 MiB: 400, 400, 415, 413; nothing is stored")
    void wrongInputIsA4xx() {
        for (String name : List.of(
                "",
                ",\"name\": null",
                ",\"name\": 7",
                ",\"name\": true",
                ",\"name\": [\"x\"]",
                ",\"name\": \"\"",
                ",\"name\": \"  \\t \"",
                ",\"name\": \"" + "x".repeat(61) + "\"")) {
            String body = "{\"shelf\": 3" + name + "}";
            Received refused = api.post(PATH).json(body);
            requireStatus(400, refused, "POST of " + body, "the client has to send something else");
            assertThat(refused.object())
                    .withFailMessage(
                            "POST of %s: the 400 should have the key name, so that a form can show the message"
                                    + " where it belongs, and was %s",
                            body, refused)
                    .containsKey("name");
        }
        for (String body :
                List.of("", "{", "{\"name\": \"x\"", "{'name': 'x'}", "[]", "[{\"name\": \"x\"}]", "\"x\"", "null")) {
            requireStatus(
                    400,
                    api.post(PATH).json(body),
                    "POST of the body " + body,
                    "request.json() refuses what is no JSON; JSON that is no object you have to refuse yourself");
        }
        for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "application/xml")) {
            requireStatus(
                    415,
                    api.post(PATH).body(type, "name=x"),
                    "POST with Content-Type " + type,
                    "request.json() says so; whoever reads request.body() takes a form for broken JSON");
        }
        requireStatus(
                413,
                api.post(PATH).json("{\"name\": \"" + "x".repeat(1024 * 1024) + "\"}"),
                "POST of more than 1 MiB",
                "request.json() says so");
        requireCategories(0, "everything was refused");

        String longest = "y".repeat(60);
        requireStatus(
                201,
                api.post(PATH).json(Map.of("name", " " + longest + " ", "shelf", 3)),
                "POST with a name of 60 characters and a blank on either side",
                "60 are allowed, the blanks are not part of the name, so strip before you count, and what is not"
                        + " known is ignored");
    }

    @Test
    @Order(4)
    @DisplayName("destroy is 204 without a body, and then 404")
    void destroyedIsA204() {
        String name = stored(chance.name());
        String other = stored(chance.name());
        String path = PATH + id(name) + "/";
        Received gone = api.delete(path).send();
        assertThat(String.valueOf(gone.thrown()))
                .withFailMessage(
                        "DELETE %s was answered with a 204 that has a body (%s): a 204 has none, and a client"
                                + " that trusts it takes these bytes for the next answer. Use 200 if you have something"
                                + " to say",
                        path, gone.thrown())
                .doesNotContain("a 204 has no body");
        requireStatus(204, gone, "DELETE " + path, "it is done, and there is nothing more to say");
        assertThat(database.column(String.class, "select name from category"))
                .withFailMessage(
                        "DELETE %s was a 204, and the table has %s instead of only %s",
                        path, database.column(String.class, "select name from category"), other)
                .isEqualTo(List.of(other));

        requireStatus(404, api.delete(path).send(), "the same DELETE again", "nothing is there any more");
        for (String nowhere : NOWHERE) {
            requireStatus(404, api.delete(nowhere).send(), "DELETE " + nowhere, "there is no such category");
        }
        requireCategories(1, "only one was destroyed");
    }

    @Test
    @Order(5)
    @DisplayName(
            "a taken name is 409, a category with tools is 409 and stays; whatever else the database refuses is a 500")
    void conflictIsA409() {
        String name = stored(chance.name());
        for (String taken : List.of(name, " " + name + "  ")) {
            requireStatus(
                    409,
                    api.post(PATH).json(Map.of("name", taken)),
                    "POST of a name that is taken",
                    "nothing is wrong with the name itself, it only collides with what is there");
        }
        requireCategories(1, "the name was taken");

        database.execute("insert into tool (category_id, name) values (?, ?)", id(name), chance.name());
        requireStatus(
                409,
                api.delete(PATH + id(name) + "/").send(),
                "DELETE of a category that a tool is in",
                "the foreign key refuses, which the client can change: it is a conflict and no failure of ours");
        requireCategories(1, "the category is in use");
        assertThat(database.count("tool", "true"))
                .withFailMessage("DELETE of a category took its tool along, which belongs to somebody")
                .isEqualTo(1);

        String other = stored(chance.name());
        database.execute("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
        database.execute("create trigger refuse before insert or delete on category for each row"
                + " execute function refuse()");
        String why =
                "the disk is full (SQLSTATE 53100). That is no conflict, and a client that is told so blames itself"
                        + " while nobody of us hears of it: look at SqlError.state()";
        requireStatus(500, api.post(PATH).json(Map.of("name", chance.name())), "POST of a new name", why);
        requireStatus(500, api.delete(PATH + id(other) + "/").send(), "DELETE", why);

        database.execute("create or replace function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'breaks a rule' using errcode = '23514'; end $$");
        String rule = "a CHECK refuses (SQLSTATE 23514), which nobody has announced. Not all that begins with 23 is a"
                + " name that is taken or a tool that needs its category: compare all five characters";
        requireStatus(500, api.post(PATH).json(Map.of("name", chance.name())), "POST of a new name", rule);
        requireStatus(500, api.delete(PATH + id(other) + "/").send(), "DELETE", rule);
    }

    @Test
    @Order(6)
    @DisplayName(
            "somebody else has inserted the name or a tool, or deleted the category, uncommitted: you wait, he decides")
    void constraintDecides() {
        String name = chance.name();
        Rival bo = stage.rival("Bo");
        bo.execute("insert into category (name) values (?)", name);
        Act<Received> posting = stage.start(() -> api.post(PATH).json(Map.of("name", name)));
        requireWaits(posting, bo, "POST of the name that Bo has inserted and not committed");
        bo.commit();
        requireStatus(
                409,
                posting.outcome().value("the POST should be answered"),
                "Bo inserted a category and had not committed; your POST came with the same name; Bo committed; the"
                        + " POST",
                "you and Bo both saw no such name, and only the constraint decided. Let the INSERT ask, and take"
                        + " SQLSTATE 23505 for a 409");
        requireCategories(1, "Bo was first");

        String other = chance.name();
        bo.execute("insert into category (name) values (?)", other);
        Act<Received> waiting = stage.start(() -> api.post(PATH).json(Map.of("name", other)));
        requireWaits(waiting, bo, "POST of the name that Bo has inserted and not committed");
        bo.rollback();
        requireStatus(
                201,
                waiting.outcome().value("the POST should be answered"),
                "Bo inserted a category; your POST came with the same name; Bo rolled back; the POST",
                "the name is free");

        long used = id(name);
        String path = PATH + used + "/";
        bo.execute("insert into tool (category_id, name) values (?, 'ladder')", used);
        Act<Received> deleting = stage.start(() -> api.delete(path).send());
        requireWaits(deleting, bo, "DELETE of the category into which Bo has put a tool and not committed");
        bo.commit();
        requireStatus(
                409,
                deleting.outcome().value("the DELETE should be answered"),
                "Bo put a tool into the category and had not committed; your DELETE of the category came; Bo committed;"
                        + " the DELETE",
                "whoever counts the tools first does not see Bo's. Let the DELETE ask, and take SQLSTATE 23503 for a"
                        + " 409");

        long empty = id(other);
        bo.execute("insert into tool (category_id, name) values (?, 'saw')", empty);
        Act<Received> last = stage.start(() -> api.delete(PATH + empty + "/").send());
        requireWaits(last, bo, "DELETE of the category into which Bo has put a tool and not committed");
        bo.rollback();
        requireStatus(
                204,
                last.outcome().value("the DELETE should be answered"),
                "Bo put a tool into the category; your DELETE came; Bo rolled back; the DELETE",
                "no tool is in it");

        String third = stored(chance.name());
        String thirdPath = PATH + id(third) + "/";
        bo.execute("delete from category where name = ?", third);
        Act<Received> late = stage.start(() -> api.delete(thirdPath).send());
        requireWaits(late, bo, "DELETE of the category that Bo has deleted and not committed");
        bo.commit();
        requireStatus(
                404,
                late.outcome().value("the DELETE should be answered"),
                "Bo deleted the category and had not committed; your DELETE of it came; Bo committed; the DELETE",
                "whoever looks first still sees the category, and one thing is not deleted twice. The DELETE itself"
                        + " says how many rows it has deleted");
    }

    private static void requireWaits(Act<Received> act, Rival rival, String what) {
        assertThat(act.waitsFor(rival))
                .withFailMessage(() -> what + " did not wait for Bo, but answered "
                        + act.outcome().value("the request should be answered")
                        + ": nobody knows yet whether Bo will commit")
                .isTrue();
    }

    private static void requireStatus(int status, Received received, String what, String why) {
        assertThat(received.status())
                .withFailMessage("%s should be answered %d, and was %s: %s", what, status, received, why)
                .isEqualTo(status);
    }

    private void requireCategories(int expected, String why) {
        assertThat(database.count("category", "true"))
                .withFailMessage(
                        "there should be %d categories, since %s, and there are %s",
                        expected, why, database.rows("select * from category"))
                .isEqualTo(expected);
    }

    private String stored(String name) {
        database.execute("insert into category (name) values (?)", name);
        return name;
    }

    private long id(String name) {
        return database.value(Long.class, "select id from category where name = ?", name);
    }

    private Map<String, Object> shown(String name) {
        return Map.of("id", id(name), "name", name);
    }
}
