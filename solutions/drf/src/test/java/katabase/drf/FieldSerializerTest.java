package katabase.drf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap.SimpleEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class FieldSerializerTest {

    private final FieldSerializer serializer = Serializer.of(
            Field.integer("id").readOnly(),
            Field.text("name", 5),
            Field.decimal("fee", 6, 2)
                    .source("daily_fee")
                    .check(fee -> fee.signum() >= 0, "Too little.")
                    .check(fee -> fee.intValue() % 2 == 0, "Odd."),
            Field.text("alarm_code", 9).writeOnly().optional(),
            Field.text("notes", 9).optional().nullable(),
            Field.flag("insured").orElse(false));

    @Test
    void rowGoesOutUnderTheNamesOfItsFields() {
        Row row = Row.EMPTY
                .with("id", 7L)
                .with("name", "saw")
                .with("daily_fee", new BigDecimal("1E+1"))
                .with("alarm_code", "1234")
                .with("notes", null)
                .with("insured", true);

        assertThat(serializer.show(row))
                .containsExactly(
                        Map.entry("id", 7L),
                        Map.entry("name", "saw"),
                        Map.entry("fee", "10"),
                        new SimpleEntry<>("notes", null),
                        Map.entry("insured", true));
        assertThat(serializer.show(List.of(row, row))).hasSize(2);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> serializer.show(Row.EMPTY))
                .withMessageContaining("there is no id in []");
    }

    @Test
    void inputComesInUnderTheNamesOfItsColumns() {
        assertThat(serializer.read(json("{'id':9,'name':' saw ','fee':12.5,'notes':null,'owner':1}")))
                .isEqualTo(Row.EMPTY
                        .with("name", "saw")
                        .with("daily_fee", new BigDecimal("12.50"))
                        .with("notes", null)
                        .with("insured", false));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> serializer.read(json("{'fee':-1,'notes':7,'alarm_code':null,'insured':1}")))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .isEqualTo(Map.of(
                                "name", List.of("This field is required."),
                                "fee", List.of("Too little.", "Odd."),
                                "notes", List.of("Not a valid string."),
                                "alarm_code", List.of("This field may not be null."),
                                "insured", List.of("Must be a valid boolean."))));
    }

    @Test
    void partOfAnInputIsJudgedAndNotFilledUp() {
        assertThat(serializer.readPartial(json("{}"))).isEqualTo(Row.EMPTY);
        assertThat(serializer.readPartial(json("{'notes':null}"))).isEqualTo(Row.EMPTY.with("notes", null));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> serializer.readPartial(json("{'name':null}")))
                .withMessage("{name=[This field may not be null.]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | {non_field_errors=[Invalid data. Expected an object.]}",
                "7   | {non_field_errors=[Invalid data. Expected an object.]}",
                "null | {non_field_errors=[Invalid data. Expected an object.]}"
            })
    void whatIsNoObjectIsRefusedAsAWhole(String body, String message) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> serializer.read(json(body)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "text     | 7                 | Not a valid string.",
                "text     | ' '               | This field may not be blank.",
                "text     | 'abcdef'          | Ensure this field has no more than 5 characters.",
                "integer  | '7'               | A valid integer is required.",
                "integer  | 7.5               | A valid integer is required.",
                "integer  | true              | A valid integer is required.",
                "integer  | 9223372036854775808 | A valid integer is required.",
                "decimal  | 'NaN'             | A valid number is required.",
                "decimal  | '1e2'             | A valid number is required.",
                "decimal  | true              | A valid number is required.",
                "decimal  | 12.505            | Ensure that there are no more than 2 decimal places.",
                "decimal  | 10000             | Ensure that there are no more than 4 digits before the decimal point.",
                "decimal  | 1e1000000000      | Ensure that there are no more than 4 digits before the decimal point.",
                "decimal  | 1e-1000000000     | Ensure that there are no more than 2 decimal places.",
                "date     | '2026-02-30'      | Date has wrong format. Use YYYY-MM-DD.",
                "date     | '+999999999-01-01' | Date has wrong format. Use YYYY-MM-DD.",
                "date     | 20260501          | Date has wrong format. Use YYYY-MM-DD.",
                "time     | '2026-05-08'      | Datetime has wrong format. Use YYYY-MM-DDThh:mm:ss.uuuuuuZ.",
                "reference | 8                | Invalid id - object does not exist.",
                "nested   | 1                 | Invalid data. Expected an object.",
                "list     | {}                | Expected a list of items."
            })
    void valuesAreTakenForWhatTheyAre(String kind, String value, String message) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Serializer.of(field(kind)).read(json("{'x':" + value + "}")))
                .satisfies(invalid -> assertThat(invalid.errors()).isEqualTo(Map.of("x", List.of(message))));
    }

    @Test
    void goodValuesOfEachKind() {
        assertThat(read("integer", "-7")).isEqualTo(-7L);
        assertThat(read("decimal", "'-9999.9'")).isEqualTo(new BigDecimal("-9999.90"));
        assertThat(read("decimal", "9999.99")).isEqualTo(new BigDecimal("9999.99"));
        assertThat(read("date", "'2028-02-29'")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(read("time", "'2026-05-08T11:30:00.123456+02:00'"))
                .isEqualTo(Instant.parse("2026-05-08T09:30:00.123456Z"));
        assertThat(read("reference", "7")).isEqualTo(7L);
        assertThat(read("nested", "{'y':true}")).isEqualTo(Row.EMPTY.with("y", true));
        assertThat(read("list", "[{'y':true},{'y':false}]"))
                .isEqualTo(List.of(Row.EMPTY.with("y", true), Row.EMPTY.with("y", false)));
    }

    @Test
    void errorsOfAListAreKeyedByIndexAndThoseOfAnObjectByField() {
        FieldSerializer lines = Serializer.of(Field.list("lines", Serializer.of(Field.flag("y"))));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> lines.read(json("{'lines':[{'y':true},{'y':1},7]}")))
                .satisfies(invalid -> assertThat(new String(Json.write(invalid.errors()), StandardCharsets.UTF_8))
                        .isEqualTo("{\"lines\":{\"1\":{\"y\":[\"Must be a valid boolean.\"]},"
                                + "\"2\":[\"Invalid data. Expected an object.\"]}}"));
    }

    @Test
    void rowsWithinARowGoOut() {
        FieldSerializer nested = Serializer.of(field("nested"), Field.list("lines", Serializer.of(Field.flag("y"))));
        Row inner = Row.EMPTY.with("y", true);

        assertThat(nested.show(Row.EMPTY.with("x", inner).with("lines", Arrays.asList(inner, inner))))
                .isEqualTo(Map.of("x", Map.of("y", true), "lines", List.of(Map.of("y", true), Map.of("y", true))));
    }

    private static Object read(String kind, String value) {
        return Serializer.of(field(kind)).read(json("{'x':" + value + "}")).get("x");
    }

    private static Field<?> field(String kind) {
        return switch (kind) {
            case "text" -> Field.text("x", 5);
            case "integer" -> Field.integer("x");
            case "decimal" -> Field.decimal("x", 6, 2);
            case "date" -> Field.date("x");
            case "time" -> Field.time("x");
            case "reference" -> Field.reference("x", id -> id == 7);
            case "nested" -> Field.nested("x", Serializer.of(Field.flag("y")));
            default -> Field.list("x", Serializer.of(Field.flag("y")));
        };
    }

    private static JsonNode json(String text) {
        return Json.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
