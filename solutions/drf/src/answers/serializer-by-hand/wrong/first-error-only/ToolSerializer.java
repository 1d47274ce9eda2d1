package katabase.drf.serializer_by_hand;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import katabase.drf.Invalid;
import katabase.drf.Row;
import katabase.drf.Serializer;
import tools.jackson.databind.JsonNode;

/** Throws at the first field that is wrong. */
public final class ToolSerializer implements Serializer {

    private static final int LONGEST_NAME = 60;
    private static final int HEAVIEST = 1_000_000;
    private static final BigDecimal DEAREST = new BigDecimal("9999.99");
    private static final int PLACES = 2;
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    private static final String OPTIONAL = "notes";
    private static final Map<String, Function<JsonNode, Object>> FIELDS = Map.of(
            "name",
            ToolSerializer::name,
            "daily_fee",
            ToolSerializer::fee,
            "weight_grams",
            ToolSerializer::weight,
            "insured",
            ToolSerializer::flag,
            "bought_on",
            ToolSerializer::date,
            OPTIONAL,
            ToolSerializer::text);

    @Override
    public Map<String, Object> show(Row tool) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", tool.number("id"));
        FIELDS.keySet().forEach(name -> shown.put(name, tool.get(name)));
        shown.put("daily_fee", tool.decimal("daily_fee").toPlainString());
        return shown;
    }

    @Override
    public Row read(JsonNode json) {
        if (!json.isObject()) {
            throw Invalid.because("A tool is a JSON object.");
        }
        Map<String, Object> values = new HashMap<>();
        FIELDS.forEach((name, field) -> {
            try {
                values.put(name, value(name, json.get(name), field));
            } catch (Invalid e) {
                throw new Invalid().add(name, e);
            }
        });
        return Row.of(values);
    }

    private static Object value(String name, JsonNode json, Function<JsonNode, Object> field) {
        boolean optional = name.equals(OPTIONAL);
        if (json == null && !optional) {
            throw Invalid.because("This field is required.");
        }
        if (json != null && json.isNull() && !optional) {
            throw Invalid.because("This field may not be null.");
        }
        return json == null || json.isNull() ? null : field.apply(json);
    }

    private static String text(JsonNode json) {
        return json.stringValueOpt().orElseThrow(() -> Invalid.because("This is no text."));
    }

    private static String name(JsonNode json) {
        String name = text(json).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Invalid.because("A name has 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    /** Compares and counts before it changes the scale: 1e1000000000 written out would fill the memory. */
    private static BigDecimal fee(JsonNode json) {
        BigDecimal fee = number(json);
        if (fee.signum() < 0 || fee.compareTo(DEAREST) > 0) {
            throw Invalid.because("A fee is 0 to " + DEAREST + ".");
        }
        if (fee.scale() > PLACES) {
            throw Invalid.because("A fee has at most two places.");
        }
        return fee.setScale(PLACES);
    }

    private static BigDecimal number(JsonNode json) {
        try {
            return json.isNumber() ? json.decimalValue() : new BigDecimal(text(json));
        } catch (NumberFormatException e) {
            throw Invalid.because("This is no number.");
        }
    }

    private static Long weight(JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            throw Invalid.because("This is no whole number.");
        }
        if (json.intValue() < 1 || json.intValue() > HEAVIEST) {
            throw Invalid.because("A tool weighs 1 to " + HEAVIEST + " grams.");
        }
        return json.longValue();
    }

    private static Boolean flag(JsonNode json) {
        return json.booleanValueOpt().orElseThrow(() -> Invalid.because("This is neither true nor false."));
    }

    private static LocalDate date(JsonNode json) {
        String text = text(json);
        try {
            LocalDate date = LocalDate.parse(text);
            YEARS.checkValidValue(date.getYear(), ChronoField.YEAR);
            return date;
        } catch (DateTimeException e) {
            throw Invalid.because("This is no date like 2026-05-08.");
        }
    }
}
