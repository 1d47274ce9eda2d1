package katabase.drf.serializer_by_hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import katabase.drf.Invalid;
import katabase.drf.Row;
import katabase.drf.Serializer;
import tools.jackson.databind.JsonNode;

/** Goes through the fields one after the other, and notes what is wrong with each. */
public final class ToolSerializer implements Serializer {

    @Override
    public Map<String, Object> show(Row tool) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String name : new String[] {"id", "name", "weight_grams", "insured", "notes"}) {
            shown.put(name, tool.get(name));
        }
        shown.put("daily_fee", String.valueOf(tool.decimal("daily_fee")));
        shown.put("bought_on", String.valueOf(tool.date("bought_on")));
        return shown;
    }

    @Override
    public Row read(JsonNode json) {
        Invalid errors = new Invalid();
        if (!json.isObject()) {
            throw errors.add("Not an object.");
        }
        Row row = Row.EMPTY;
        JsonNode name = required(json, "name", errors);
        if (name != null) {
            String text = name.isString() ? name.stringValue().strip() : "";
            if (text.isEmpty() || text.length() > 60) {
                errors.add("name", "Not a text of 1 to 60 characters.");
            }
            row = row.with("name", text);
        }
        JsonNode fee = required(json, "daily_fee", errors);
        if (fee != null) {
            if (fee.isNumber() && isFee(fee.decimalValue())) {
                row = row.with("daily_fee", fee.decimalValue());
            } else if (fee.isString() && fee.stringValue().matches("\\d{1,4}(\\.\\d{1,2})?")) {
                row = row.with("daily_fee", new BigDecimal(fee.stringValue()));
            } else {
                errors.add("daily_fee", "Not a fee.");
            }
        }
        JsonNode weight = required(json, "weight_grams", errors);
        if (weight != null) {
            if (weight.isInt() && weight.intValue() >= 1 && weight.intValue() <= 1_000_000) {
                row = row.with("weight_grams", weight.intValue());
            } else {
                errors.add("weight_grams", "Not a weight.");
            }
        }
        JsonNode insured = required(json, "insured", errors);
        if (insured != null && !insured.isBoolean()) {
            errors.add("insured", "Not a boolean.");
        } else if (insured != null) {
            row = row.with("insured", insured.booleanValue());
        }
        JsonNode bought = required(json, "bought_on", errors);
        if (bought != null) {
            try {
                LocalDate day = LocalDate.parse(bought.isString() ? bought.stringValue() : "");
                row = row.with("bought_on", day);
                if (day.getYear() < 1 || day.getYear() > 9999) {
                    errors.add("bought_on", "Not a year.");
                }
            } catch (DateTimeParseException e) {
                errors.add("bought_on", "Not a date.");
            }
        }
        JsonNode notes = json.path("notes");
        if (notes.isString()) {
            row = row.with("notes", notes.stringValue());
        } else if (!notes.isNull() && !notes.isMissingNode()) {
            errors.add("notes", "Not a text.");
        }
        errors.throwIfAny();
        return row;
    }

    private static boolean isFee(BigDecimal fee) {
        return fee.signum() >= 0 && fee.scale() <= 2 && fee.compareTo(BigDecimal.valueOf(999_999, 2)) <= 0;
    }

    /** The value; null if there is none, which is noted. */
    private static JsonNode required(JsonNode json, String name, Invalid errors) {
        JsonNode value = json.get(name);
        if (value == null) {
            errors.add(name, "Required.");
        } else if (value.isNull()) {
            errors.add(name, "Not nullable.");
            return null;
        }
        return value;
    }
}
