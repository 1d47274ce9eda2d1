package katabase.drf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class JsonTest {

    @Test
    void numbersStayExact() {
        JsonNode numbers = parse("[19.990, 9007199254740993, 0.1, 1e1000000000]");

        assertThat(numbers.get(0).decimalValue()).isEqualTo(new BigDecimal("19.990"));
        assertThat(numbers.get(1).longValue()).isEqualTo(9_007_199_254_740_993L);
        assertThat(numbers.get(2).decimalValue()).isEqualTo(new BigDecimal("0.1"));
        assertThat(numbers.get(3).decimalValue().scale()).isEqualTo(-1_000_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1,}",
                "{'a':1}",
                "{} {}",
                "[1] x",
                "{\"a\":1,\"a\":2}",
                "NaN",
                "1e99999999999",
                "01",
                "\"a\\u0000b\"",
                "{\"a\":[\"\\u0000\"]}"
            })
    void whatIsNotQuiteJsonIsA400(String text) {
        assertThatExceptionOfType(HttpError.class)
                .isThrownBy(() -> parse(text))
                .satisfies(error -> assertThat(error.response().status()).isEqualTo(400));
    }

    @Test
    void hugeInputIsA400() {
        for (String text : List.of("[".repeat(100_000), "1".repeat(10_000), "[\"" + "\\ud800".repeat(5))) {
            assertThatExceptionOfType(HttpError.class)
                    .isThrownBy(() -> parse(text))
                    .satisfies(error -> assertThat(error.response().status()).isEqualTo(400));
        }
        assertThatExceptionOfType(HttpError.class).isThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xc3, '"'}));
    }

    @Test
    void plainDataBecomesJson() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("fee", new BigDecimal("1E+3"));
        data.put("on", LocalDate.of(2026, 5, 8));
        data.put("at", Instant.parse("2026-05-08T09:30:00.123456Z"));
        data.put("note", null);
        data.put("tags", List.of("a", true, 7L));

        assertThat(new String(Json.write(data), StandardCharsets.UTF_8))
                .isEqualTo("{\"fee\":1000,\"on\":\"2026-05-08\",\"at\":\"2026-05-08T09:30:00.123456Z\",\"note\":null,"
                        + "\"tags\":[\"a\",true,7]}");
    }

    @Test
    void rowIsNoPlainData() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Json.write(List.of(Row.of(Map.of("id", 7)))))
                .withMessage(
                        "the body of an answer is made of maps, lists, texts, numbers, booleans and dates, and here"
                                + " is a Row (of a Row make a map of what the client is to see)");
    }

    private static JsonNode parse(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
