package katabase.drf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Given: values of JSON that are taken for what they are. Nothing is guessed. */
final class Input {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-.*");

    private Input() {}

    static String text(JsonNode json) {
        if (!json.isString()) {
            throw Invalid.because("Not a valid string.");
        }
        return json.stringValue().strip();
    }

    static Long integer(JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw Invalid.because("A valid integer is required.");
        }
        return json.longValue();
    }

    static Boolean flag(JsonNode json) {
        if (!json.isBoolean()) {
            throw Invalid.because("Must be a valid boolean.");
        }
        return json.booleanValue();
    }

    /** Counts digits before it changes the scale: 1e1000000000 written out would fill the memory. */
    static BigDecimal decimal(JsonNode json, int digits, int places) {
        BigDecimal number = decimal(json);
        if (number.scale() > places) {
            throw Invalid.because("Ensure that there are no more than " + places + " decimal places.");
        }
        if ((long) number.precision() - number.scale() > digits - places) {
            throw Invalid.because("Ensure that there are no more than " + (digits - places)
                    + " digits before the decimal point.");
        }
        return number.setScale(places, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal decimal(JsonNode json) {
        if (json.isNumber()) {
            return json.decimalValue();
        }
        if (json.isString() && DECIMAL.matcher(json.stringValue().strip()).matches()) {
            return new BigDecimal(json.stringValue().strip());
        }
        throw Invalid.because("A valid number is required.");
    }

    static LocalDate date(JsonNode json) {
        String text = dated(json, "Date has wrong format. Use YYYY-MM-DD.");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Invalid.because("Date has wrong format. Use YYYY-MM-DD.");
        }
    }

    static Instant time(JsonNode json) {
        String text = dated(json, "Datetime has wrong format. Use YYYY-MM-DDThh:mm:ss.uuuuuuZ.");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Invalid.because("Datetime has wrong format. Use YYYY-MM-DDThh:mm:ss.uuuuuuZ.");
        }
    }

    /** Four digits of a year: more of them have no place in PostgreSQL. */
    private static String dated(JsonNode json, String otherwise) {
        if (!json.isString() || !DATE.matcher(json.stringValue()).matches()) {
            throw Invalid.because(otherwise);
        }
        return json.stringValue();
    }

    static List<Row> list(JsonNode json, Serializer serializer) {
        if (!json.isArray()) {
            throw Invalid.because("Expected a list of items.");
        }
        Invalid errors = new Invalid();
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            try {
                rows.add(serializer.read(json.get(index)));
            } catch (Invalid e) {
                errors.add(String.valueOf(index), e);
            }
        }
        errors.throwIfAny();
        return rows;
    }
}
