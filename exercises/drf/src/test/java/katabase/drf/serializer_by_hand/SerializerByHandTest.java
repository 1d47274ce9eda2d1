package katabase.drf.serializer_by_hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import katabase.drf.Db;
import katabase.drf.Routes;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 2,
        title = "Two ways through one gate",
        level = Level.JUNIOR,
        minutes = 25,
        concepts = {
            "serializer-two-directions",
            "strict-type-conversion",
            "decimal-as-string",
            "validation-errors-400",
            "null-absent-blank",
            "json-interop-pitfalls",
            "field-level-validation",
            "validation-order"
        },
        start = ToolSerializer.class)
final class SerializerByHandTest {

    private static final List<String> REQUIRED = List.of("name", "daily_fee", "weight_grams", "insured", "bought_on");

    private Database database;
    private Chance chance;
    private Api api;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Chance chance) {
        this.database = database;
        this.chance = chance;
        Tools tools = new Tools(new Db(dataSource), new ToolSerializer());
        this.api = new Site(
                        http,
                        Routes.none().on("POST", "/tools/", tools::create).on("GET", "/tools/{id}/", tools::retrieve))
                .anonymous();
        database.execute("alter table tool alter column id restart with " + chance.number(2, 90_000));
    }

    @Test
    @Order(1)
    @DisplayName("what was posted is stored and comes back: id and six fields, the fee as a text; the rest is ignored")
    void whatComesInGoesOut() {
        // A table gets columns, and a serializer does not: what nobody named is not shown.
        database.execute("alter table tool add column bought_from text not null default 'Bo, in cash'");
        for (int count = 0; count < 5; count++) {
            String name = chance.name();
            BigDecimal fee = chance.amount();
            int weight = chance.number(1, 1_000_000);
            boolean insured = chance.coin();
            LocalDate bought = LocalDate.of(1990, 1, 1).plusDays(chance.number(0, 14_000));
            String notes = count < 3
                    ? List.of("", "  ", " " + chance.name() + "\n  \"used\" ").get(count)
                    : null;
            Map<String, Object> sent = new HashMap<>();
            sent.put("name", chance.pick(List.of("", "  ", "\t")) + name + chance.pick(List.of("", " ")));
            sent.put("daily_fee", chance.coin() ? fee : fee.toPlainString());
            sent.put("weight_grams", weight);
            sent.put("insured", insured);
            sent.put("bought_on", bought.toString());
            sent.put("notes", notes);
            sent.put("id", chance.number(1, 1_000));
            sent.put("owner", "Bo");

            Received created = api.post("/tools/").json(sent);
            requireStatus(201, created, "POST of " + sent);
            Map<String, Object> stored =
                    database.row("select * from tool order by id desc limit 1").orElseThrow();
            Map<String, Object> expected = new HashMap<>();
            expected.put("id", stored.get("id"));
            expected.put("name", name);
            expected.put("daily_fee", fee.toPlainString());
            expected.put("weight_grams", (long) weight);
            expected.put("insured", insured);
            expected.put("bought_on", bought.toString());
            expected.put("notes", notes);
            assertThat(created.object())
                    .withFailMessage(
                            "POST of %s should be answered with %s, and was with %s. A fee is a text, since a number"
                                    + " may become a double in the client; notes are a text of any kind, so blanks"
                                    + " and an empty text stay as they are; names that you do not know have no way in"
                                    + " or out, not even if the table has such a column",
                            sent, expected, created)
                    .isEqualTo(expected);
            Received found = api.get("/tools/" + stored.get("id") + "/").send();
            assertThat(found.object())
                    .withFailMessage("GET of that tool should say %s, and said %s", expected, found)
                    .isEqualTo(expected);
            assertThat(List.of(stored.get("name"), stored.get("daily_fee"), stored.get("weight_grams")))
                    .withFailMessage("POST of %s stored %s", sent, stored)
                    .isEqualTo(List.of(name, fee, weight));
        }
    }

    @Test
    @Order(2)
    @DisplayName("everything that is wrong is told at once, and JSON that is no object is wrong as a whole")
    void everythingIsToldAtOnce() {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("name", "7");
        body.put("daily_fee", "\"cheap\"");
        body.put("weight_grams", "\"heavy\"");
        body.put("insured", "\"yes\"");
        body.put("bought_on", "\"yesterday\"");
        body.put("notes", "[]");
        requireErrors(body.keySet(), body, "six fields are wrong");
        Received empty = api.post("/tools/").json("{}");
        requireStatus(400, empty, "POST of {}");
        requireKeys(Set.copyOf(REQUIRED), empty, "{}", "five fields are required");

        for (String whole : List.of("[]", "\"saw\"", "7", "true", "null", "[" + json(good()) + "]")) {
            Received refused = api.post("/tools/").json(whole);
            requireStatus(400, refused, "POST of " + whole + ", which is JSON, but no object,");
            requireKeys(Set.of("non_field_errors"), refused, whole, "it is no object, and no single field is wrong");
        }
        requireNothingStored();
    }

    @Test
    @Order(3)
    @DisplayName(
            "nothing is guessed: 1.5, \"7\", \"yes\", 0 and 2026-02-30 are errors where something else is expected")
    void nothingIsGuessed() {
        requireRefused(
                "weight_grams",
                "a whole number from 1 to 1000000, as a number without point and exponent",
                "1.5",
                "7.0",
                "1e3",
                "\"7\"",
                "true",
                "[7]",
                "{}",
                "0",
                "-1",
                "1000001",
                "4294967297",
                "18446744073709551617");
        requireRefused(
                "insured",
                "true or false, and not something that might mean it",
                "\"yes\"",
                "\"true\"",
                "0",
                "1",
                "\"\"",
                "[]");
        requireRefused(
                "name",
                "a text of 1 to 60 characters",
                "7",
                "1.5",
                "true",
                "[]",
                "{\"x\": 1}",
                "\"\"",
                "\"  \\t \"",
                "\"" + "x".repeat(61) + "\"");
        requireRefused(
                "bought_on",
                "a text with a date that exists, of a year from 0001 to 9999, like 2026-05-08",
                "\"2026-02-30\"",
                "\"2026-13-01\"",
                "\"8.5.2026\"",
                "\"2026-5-8\"",
                "\"2026-05-08T10:00:00\"",
                "\"+99999999-01-01\"",
                "\"0000-05-08\"",
                "20260508",
                "\"\"",
                "true");
        requireRefused(
                "daily_fee",
                "a number, or a text with one in it, from 0 to 9999.99",
                "\"cheap\"",
                "\"\"",
                "\"NaN\"",
                "\"12,50\"",
                "true",
                "[12]",
                "{}",
                "-0.01",
                "\"-1\"",
                "10000",
                "\"10000.00\"");
        requireRefused("notes", "a text or null", "7", "true", "[\"x\"]", "{}");
        requireNothingStored();

        Map<String, String> limits = good();
        limits.put("name", "\" " + "x".repeat(60) + " \"");
        limits.put("daily_fee", "9999.99");
        limits.put("weight_grams", "1000000");
        limits.put("bought_on", "\"9999-12-31\"");
        limits.put("notes", "\"\"");
        requireStatus(
                201, api.post("/tools/").json(json(limits)), "POST of " + json(limits) + ", the last values allowed,");
        limits.put("name", "\"x\"");
        limits.put("daily_fee", "0");
        limits.put("weight_grams", "1");
        limits.put("bought_on", "\"0001-01-01\"");
        requireStatus(
                201, api.post("/tools/").json(json(limits)), "POST of " + json(limits) + ", the first values allowed,");
        limits.put("bought_on", "\"2028-02-29\"");
        requireStatus(201, api.post("/tools/").json(json(limits)), "POST of a day that is there in leap years,");
    }

    @Test
    @Order(4)
    @DisplayName("absent and null are two things: notes may be either, the others neither, with a message for each")
    void absentIsNotNull() {
        Map<String, String> absent = good();
        absent.remove("notes");
        requireStatus(201, api.post("/tools/").json(json(absent)), "POST without notes, which are optional,");
        requireStatus(201, api.post("/tools/").json(json(with("notes", "null"))), "POST with notes null");
        assertThat(database.count("tool", "notes is null"))
                .withFailMessage(
                        "notes were absent, and then null, and the table has %s",
                        database.column(String.class, "select notes from tool"))
                .isEqualTo(2);

        for (String field : REQUIRED) {
            absent = good();
            absent.remove(field);
            Object ifAbsent =
                    requireErrors(Set.of(field), absent, "it is absent").get(field);
            Object ifNull = requireErrors(Set.of(field), with(field, "null"), "it may not be null")
                    .get(field);
            assertThat(ifAbsent)
                    .withFailMessage(
                            "%s was absent, and then null, and both times the message was %s: absent is a client"
                                    + " that forgot the field, null is one that wants it empty. Whoever treats both"
                                    + " alike cannot tell \"leave it\" from \"clear it\" in a PATCH",
                            field, ifAbsent)
                    .isNotEqualTo(ifNull);
        }
        assertThat(database.count("tool", "true"))
                .withFailMessage("a tool without a required field was stored")
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    @DisplayName("money is exact: 19.99 arrives as 19.99, more than two places are an error, and so is 1e1000000000")
    void moneyIsExact() {
        for (String fee : List.of("0.1", "19.99", "\"19.99\"", "0.07", "1.1", "\"0.3\"", cents())) {
            Received created = api.post("/tools/").json(json(with("daily_fee", fee)));
            requireStatus(201, created, "POST with the fee " + fee);
            BigDecimal expected = new BigDecimal(fee.replace("\"", "")).setScale(2);
            BigDecimal stored = database.value(BigDecimal.class, "select daily_fee from tool order by id desc limit 1");
            assertThat(stored)
                    .withFailMessage("POST with the fee %s stored %s instead of %s", fee, stored, expected)
                    .isEqualTo(expected);
            assertThat(created.object().get("daily_fee"))
                    .withFailMessage(
                            "POST with the fee %s was answered with %s instead of the text %s", fee, created, expected)
                    .isEqualTo(expected.toPlainString());
        }
        long stored = database.count("tool", "true");
        for (String fee : List.of(
                "12.505",
                "\"12.505\"",
                "0.001",
                "12.500000000000000001",
                "\"9999.9900000000000000001\"",
                "1e1000000000",
                "\"1e1000000000\"",
                "1e-1000000000")) {
            Received refused = api.post("/tools/").json(json(with("daily_fee", fee)));
            requireStatus(
                    400,
                    refused,
                    "POST with the fee " + fee + ": numeric(6,2) has no place for it. PostgreSQL would"
                            + " round it, a double drops what it cannot hold, and to write 1e1000000000 out takes a"
                            + " billion digits: compare the number, and count its places, before you do anything else"
                            + " with it. It");
            requireKeys(Set.of("daily_fee"), refused, "the fee " + fee, "the fee is wrong");
        }
        assertThat(database.count("tool", "true"))
                .withFailMessage("a refused fee was stored")
                .isEqualTo(stored);
    }

    private String cents() {
        return chance.number(0, 9998) + "." + chance.number(10, 99);
    }

    private void requireRefused(String field, String expected, String... values) {
        for (String value : values) {
            requireErrors(Set.of(field), with(field, value), "it should be " + expected);
        }
    }

    private Map<String, Object> requireErrors(Set<String> fields, Map<String, String> body, String why) {
        Received refused = api.post("/tools/").json(json(body));
        String sent = fields.stream()
                .map(field -> field + " " + body.getOrDefault(field, "absent"))
                .collect(Collectors.joining(", "));
        requireStatus(400, refused, "POST with " + sent + ": " + why + ". It");
        requireKeys(fields, refused, sent, why);
        return refused.object();
    }

    private static void requireKeys(Set<String> fields, Received refused, String sent, String why) {
        assertThat(refused.object().keySet())
                .withFailMessage(
                        "POST with %s: the 400 should have messages under %s, all of them and no others, since"
                                + " %s, and was %s. A client that hears of one mistake at a time mends its form field"
                                + " by field",
                        sent, fields, why, refused)
                .isEqualTo(fields);
    }

    private static void requireStatus(int status, Received received, String what) {
        assertThat(received.status())
                .withFailMessage("%s should be answered %d, and was %s", what, status, received)
                .isEqualTo(status);
    }

    private void requireNothingStored() {
        assertThat(database.rows("select * from tool"))
                .withFailMessage("all was refused, and yet stored: %s", database.rows("select * from tool"))
                .isEmpty();
    }

    private Map<String, String> good() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "\"" + chance.name() + "\"");
        fields.put("daily_fee", "\"" + chance.amount() + "\"");
        fields.put("weight_grams", String.valueOf(chance.number(1, 1_000_000)));
        fields.put("insured", String.valueOf(chance.coin()));
        fields.put("bought_on", "\"2026-05-0" + chance.number(1, 9) + "\"");
        fields.put("notes", "\"" + chance.word() + "\"");
        return fields;
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> fields = good();
        fields.put(field, value);
        return fields;
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
