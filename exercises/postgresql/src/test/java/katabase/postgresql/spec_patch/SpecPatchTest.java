package katabase.postgresql.spec_patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.plans.PlanLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 7,
        title = "Attributes without columns",
        level = Level.MID,
        minutes = 30,
        concepts = {"jsonb-column", "jsonb-containment-and-gin", "jsonb-null-kinds", "jsonb-partial-update"},
        start = BoatSpecs.class,
        schema = {"schema.sql", "spec_index.sql", "statistics.sql"})
final class SpecPatchTest {

    private static final int PAGES = 150;

    private final BoatSpecs specs = new BoatSpecs();
    private Database database;
    private Connection connection;
    private Chance chance;
    private int boats;

    @BeforeEach
    void open(Database database, Connection connection, Chance chance) {
        this.database = database;
        this.connection = connection;
        this.chance = chance;
    }

    @Test
    @Order(1)
    @DisplayName("find: boats with all wanted values, nested ones too; 12 finds 12.0 and not the text \"12\"")
    void findsByNestedValues() {
        String colour = chance.name();
        String brand = chance.name();
        long both = boat("{'colour': '%s', 'engine': {'brand': '%s', 'power': 9}, 'keel': true}", colour, brand);
        boat("{'colour': '%s', 'engine': {'brand': 'other', 'power': 9}}", colour);
        boat("{'colour': '%s', 'brand': '%s', 'engine': {}}", colour, brand);
        boat("{'colour': 'other', 'engine': {'brand': '%s'}}", brand);

        requireFound(Map.of("colour", colour, "engine", Map.of("brand", brand)), "", both);
        requireFound(Map.of("colour", colour, "keel", true), "", both);

        int power = chance.number(1_000, 9_000);
        long whole = boat("{'engine': {'power': %d}}", power);
        long decimal = boat("{'engine': {'power': %d.0}}", power);
        boat("{'engine': {'power': '%d'}}", power);
        boat("{'engine': {'power': %d}}", power + 1);
        boat("{'power': %d}", power);
        requireFound(
                Map.of("engine", Map.of("power", power)),
                ": ->> makes a text of everything, and then the text \"" + power + "\" is equal and the number " + power
                        + ".0 is not; @> compares JSON with JSON",
                whole,
                decimal);
    }

    @Test
    @Order(2)
    @DisplayName("find: at most 150 pages for a value that 100 of 20,000 boats have")
    void findsWithTheIndex() throws SQLException {
        Map<String, Object> wanted = Map.of("engine", Map.of("brand", "M" + chance.number(0, 199)));
        PlanLog plans = new PlanLog();

        try (Connection session = database.connect()) {
            Outcome<List<Long>> finding = Outcome.of(() -> specs.find(plans.over(session), wanted));

            List<Long> found = finding.value("find(" + wanted + ") should find 100 boats");
            assertThat(found)
                    .withFailMessage("100 boats have %s, and find found %d", wanted, found.size())
                    .hasSize(100);
        }
        plans.all()
                .readAtMost(
                        PAGES,
                        "find(" + wanted + ")",
                        "a GIN index on spec has an entry for each place and value of each document, and only the"
                                + " operators @>, @? and @@ ask it. Neither ->> nor #>> does");
    }

    @Test
    @Order(3)
    @DisplayName("insurance: tells apart a missing key, JSON's null and a policy's number")
    void knowsThreeStates() {
        String number = chance.name();
        requireInsurance(boat("{'colour': 'red'}"), new Insurance.Unknown(), "there is no key insurance");
        requireInsurance(boat("{'insurance': null}"), new Insurance.None(), "the key is there, with JSON's null");
        requireInsurance(boat("{'insurance': '%s'}", number), new Insurance.Policy(number), "it is a text");
        requireInsurance(
                boat("{'old': {'insurance': 'X'}, 'insured': 'insurance'}"),
                new Insurance.Unknown(),
                "the key insurance is only within another object");
    }

    @Test
    @Order(4)
    @DisplayName("set: changes one value, creates missing objects, stores JSON's null, keeps everything else")
    void setsOneValue() {
        String text = chance.name();
        int number = chance.number(100, 900);
        requireSet("{'a': 1, 'b': {'c': 2}}", List.of("a"), text, "{'a': '%s', 'b': {'c': 2}}", text);
        requireSet("{'a': 1}", List.of("b"), number, "{'a': 1, 'b': %d}", number);
        String shallow = "; || replaces a nested object as a whole, with all its keys";
        requireSet(
                "{'engine': {'brand': 'M1', 'power': 5}, 'keel': true}" + shallow,
                List.of("engine", "power"),
                number,
                "{'engine': {'brand': 'M1', 'power': %d}, 'keel': true}",
                number);
        String missing = "; jsonb_set changes nothing at all where an object on the way is missing";
        requireSet(
                "{'engine': {'brand': 'M1'}}" + missing,
                List.of("engine", "sensor", "id"),
                text,
                "{'engine': {'brand': 'M1', 'sensor': {'id': '%s'}}}",
                text);
        requireSet("{}" + missing, List.of("a", "b", "c", "d"), true, "{'a': {'b': {'c': {'d': true}}}}");
        String lost =
                "; a function such as jsonb_set that is given SQL's NULL returns NULL, and only NOT NULL keeps the"
                        + " whole document from being lost. JSON's null is a value";
        requireSet("{'a': 1, 'insurance': 'X'}" + lost, List.of("insurance"), null, "{'a': 1, 'insurance': null}");
        requireSet(
                "{'it''s {odd}, \\\"very\\\"': {'a b': 1}}; a key is a value, so it belongs into a parameter",
                List.of("it's {odd}, \"very\"", "a b"),
                Map.of("deep", number),
                "{'it''s {odd}, \\\"very\\\"': {'a b': {'deep': %d}}}",
                number);
    }

    @Test
    @Order(5)
    @DisplayName("set: waits for another session's change of the same boat, and then both changes are there")
    void keepsARivalsChange(Stage stage) {
        String colour = chance.name();
        int power = chance.number(100, 900);
        long boat = boat("{'colour': 'white', 'engine': {'brand': 'M1', 'power': 5}}");
        long other = boat("{'colour': 'white'}");
        Rival bo = stage.rival("Bo");
        bo.execute(
                "update boat set spec = jsonb_set(spec, '{colour}', to_jsonb(cast(? as text))) where id = ?",
                colour,
                boat);

        Act<Void> setting = stage.start(() -> {
            specs.set(connection, boat, List.of("engine", "power"), power);
            return null;
        });
        boolean waited = setting.waitsFor(bo);
        bo.commit();
        setting.outcome().value("Bo has committed, so set should go on and return");

        assertThat(waited)
                .withFailMessage(
                        "Bo has painted boat %d and not committed, and set did not wait for Bo: nothing was"
                                + " written to that row",
                        boat)
                .isTrue();
        String spec = spec(boat);
        assertThat(is(boat, "{'colour': '%s', 'engine': {'brand': 'M1', 'power': %d}}", colour, power))
                .withFailMessage(
                        "1. Bo paints the boat %s, in a transaction that stays open. 2. set engine.power to %d"
                                + " waits for Bo."
                                + " 3. Bo commits. Now the document is %s: a change is lost. Whoever reads the document"
                                + " first and writes all of it back writes what it was before Bo; let the UPDATE itself"
                                + " change the document that it finds when the wait is over",
                        colour, power, spec)
                .isTrue();
        assertThat(is(other, "{'colour': 'white'}"))
                .withFailMessage("set changed boat %d as well: %s", other, spec(other))
                .isTrue();
    }

    private void requireFound(Map<String, Object> wanted, String why, Long... boats) {
        List<Long> found = Outcome.of(() -> specs.find(connection, wanted))
                .value("find(" + wanted + ") should find " + boats.length + " boats");
        assertThat(found)
                .withFailMessage(() -> "find(" + wanted + ") should find " + documents(List.of(boats)) + ", and found "
                        + documents(found) + why)
                .containsExactlyInAnyOrder(boats);
    }

    private String documents(List<Long> boats) {
        List<String> documents = boats.stream().limit(5).map(this::spec).toList();
        return boats.size() > 5 ? boats.size() + " boats, such as " + documents : documents.toString();
    }

    private void requireInsurance(long boat, Insurance expected, String why) {
        String spec = spec(boat);
        Insurance insurance = Outcome.of(() -> specs.insurance(connection, boat))
                .value("insurance of " + spec + " should be " + expected);
        assertThat(insurance)
                .withFailMessage(
                        "insurance of %s should be %s, since %s, and is %s. A missing key gives SQL's NULL,"
                                + " JSON's null is a"
                                + " jsonb value of its own, and ->> makes SQL's NULL of both",
                        spec, expected, why, insurance)
                .isEqualTo(expected);
    }

    /** Takes the document before it, and after a semicolon what a learner should know. */
    private void requireSet(String before, List<String> path, Object value, String after, Object... values) {
        String[] parts = before.split(";", 2);
        String why = parts.length > 1 ? ":" + parts[1] : "";
        long boat = boat(parts[0]);
        long other = boat(parts[0]);
        String call = "set(" + path + ", " + value + ") on " + spec(boat);

        Outcome.of(() -> {
                    specs.set(connection, boat, path, value);
                    return null;
                })
                .value(call + " should make " + quoted(after, values) + why);

        assertThat(is(boat, after, values))
                .withFailMessage(
                        () -> call + " should make " + quoted(after, values) + ", and made " + spec(boat) + why)
                .isTrue();
        assertThat(is(other, parts[0]))
                .withFailMessage(() -> call + " changed another boat as well: " + spec(other))
                .isTrue();
    }

    private long boat(String document, Object... values) {
        return database.value(
                Long.class,
                "insert into boat (hull, spec) values (?, cast(? as jsonb)) returning id",
                "T" + ++boats,
                quoted(document, values));
    }

    private String spec(long boat) {
        return database.value(String.class, "select cast(spec as text) from boat where id = ?", boat);
    }

    private boolean is(long boat, String document, Object... values) {
        return database.count("boat", "id = ? and spec = cast(? as jsonb)", boat, quoted(document, values)) == 1;
    }

    /** Documents are written with ' for "; two of them are a real one. */
    private static String quoted(String document, Object... values) {
        String pattern = document.replace("''", "\u0000").replace('\'', '"').replace('\u0000', '\'');
        return values.length == 0
                ? pattern
                : pattern.formatted(Arrays.stream(values).toArray());
    }
}
