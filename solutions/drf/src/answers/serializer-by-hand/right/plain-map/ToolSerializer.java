package katabase.drf.serializer_by_hand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import katabase.drf.Invalid;
import katabase.drf.Row;
import katabase.drf.Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has Jackson make plain Java of the JSON, and judges that by its classes, from a table of fields. */
public final class ToolSerializer implements Serializer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final List<Rule> RULES = List.of(
            new Rule("name", false, ToolSerializer::name, value -> value),
            new Rule("daily_fee", false, ToolSerializer::fee, value -> ((BigDecimal) value).toPlainString()),
            new Rule("weight_grams", false, ToolSerializer::weight, value -> value),
            new Rule("insured", false, value -> value instanceof Boolean ? value : null, value -> value),
            new Rule("bought_on", false, ToolSerializer::day, value -> DAY.format((LocalDate) value)),
            new Rule("notes", true, value -> value instanceof String ? value : null, value -> value));

    private record Rule(String name, boolean optional, Function<Object, Object> in, Function<Object, Object> out) {}

    @Override
    public Map<String, Object> show(Row tool) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("id", tool.number("id"));
        for (Rule rule : RULES) {
            Object value = tool.get(rule.name());
            shown.put(rule.name(), value == null ? null : rule.out().apply(value));
        }
        return shown;
    }

    @Override
    public Row read(JsonNode json) {
        if (!(MAPPER.convertValue(json, Object.class) instanceof Map<?, ?> sent)) {
            throw new Invalid().add("That is no object.");
        }
        Invalid errors = new Invalid();
        Row row = Row.EMPTY;
        for (Rule rule : RULES) {
            Object value = sent.get(rule.name());
            Object taken = value == null ? null : rule.in().apply(value);
            if (value == null && !rule.optional()) {
                errors.add(rule.name(), sent.containsKey(rule.name()) ? "Null is not allowed." : "Is missing.");
            } else if (value != null && taken == null) {
                errors.add(rule.name(), "Not a valid value: " + value.getClass().getSimpleName());
            }
            row = row.with(rule.name(), taken);
        }
        errors.throwIfAny();
        return row;
    }

    private static Object name(Object value) {
        return value instanceof String text && text.strip().length() <= 60 && !text.isBlank() ? text.strip() : null;
    }

    private static Object weight(Object value) {
        return value instanceof Integer grams && grams >= 1 && grams <= 1_000_000 ? grams : null;
    }

    private static Object fee(Object value) {
        try {
            BigDecimal fee = value instanceof Integer || value instanceof BigDecimal || value instanceof String
                    ? new BigDecimal(value.toString())
                    : BigDecimal.ONE.negate();
            return fee.signum() < 0 || fee.scale() > 2 || fee.compareTo(BigDecimal.valueOf(10_000)) >= 0
                    ? null
                    : fee.setScale(2, RoundingMode.UNNECESSARY);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Object day(Object value) {
        try {
            LocalDate day = LocalDate.parse(value instanceof String text ? text : "", DAY);
            return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
