package katabase.drf.serializer_by_hand;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import katabase.drf.Invalid;
import katabase.drf.Row;
import katabase.drf.Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Has a mapper bind each field that was forbidden to coerce anything. */
public final class ToolSerializer implements Serializer {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final Set<String> SHOWN =
            Set.of("id", "name", "daily_fee", "weight_grams", "insured", "bought_on", "notes");

    @Override
    public Map<String, Object> show(Row tool) {
        Map<String, Object> shown = new LinkedHashMap<>(tool.asMap());
        shown.keySet().retainAll(SHOWN);
        shown.computeIfPresent("daily_fee", (name, fee) -> fee.toString());
        shown.computeIfPresent("bought_on", (name, date) -> date.toString());
        return shown;
    }

    @Override
    public Row read(JsonNode json) {
        if (!json.isObject()) {
            throw Invalid.because("Expected an object.");
        }
        Invalid errors = new Invalid();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "name",
                bind(
                        json,
                        "name",
                        String.class,
                        errors,
                        name -> !name.isBlank() && name.strip().length() <= 60));
        values.put("daily_fee", fee(json, errors));
        values.put(
                "weight_grams",
                bind(json, "weight_grams", Integer.class, errors, grams -> grams > 0 && grams <= 1_000_000));
        values.put("insured", bind(json, "insured", Boolean.class, errors, insured -> true));
        values.put("bought_on", date(json, errors));
        if (json.hasNonNull("notes")) {
            values.put("notes", bind(json, "notes", String.class, errors, notes -> true));
        }
        errors.throwIfAny();
        values.computeIfPresent("name", (name, value) -> value.toString().strip());
        return Row.of(values);
    }

    private static <T> T bind(JsonNode json, String name, Class<T> type, Invalid errors, Predicate<T> rule) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            errors.add(name, value == null ? "Is missing." : "Is null.");
            return null;
        }
        try {
            T bound = STRICT.treeToValue(value, type);
            if (rule.test(bound)) {
                return bound;
            }
        } catch (JacksonException e) {
            // Falls through to the same message.
        }
        errors.add(name, "Is not what it should be.");
        return null;
    }

    private static BigDecimal fee(JsonNode json, Invalid errors) {
        JsonNode value = json.path("daily_fee");
        if (!value.isString()) {
            return bind(json, "daily_fee", BigDecimal.class, errors, ToolSerializer::isFee);
        }
        try {
            BigDecimal fee = new BigDecimal(value.stringValue());
            if (isFee(fee)) {
                return fee;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same message.
        }
        errors.add("daily_fee", "Is not what it should be.");
        return null;
    }

    private static boolean isFee(BigDecimal fee) {
        return fee.signum() >= 0 && fee.compareTo(new BigDecimal(10_000)) < 0 && fee.scale() <= 2;
    }

    private static boolean hasYear(String date) {
        return date.matches("\\d{4}-.*") && !date.startsWith("0000");
    }

    private static LocalDate date(JsonNode json, Invalid errors) {
        String text = bind(json, "bought_on", String.class, errors, ToolSerializer::hasYear);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add("bought_on", "Is no date.");
            return null;
        }
    }
}
