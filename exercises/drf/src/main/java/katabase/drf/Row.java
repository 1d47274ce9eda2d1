package katabase.drf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Given: values by name, of a row in the database or of an input that was read. A name may have the value null, and
 * that is not the same as if it were not there.
 */
public final class Row {

    /** A row without any names. */
    public static final Row EMPTY = new Row(Map.of());

    private final Map<String, Object> values;

    private Row(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The values of a map. */
    public static Row of(Map<String, Object> values) {
        return new Row(values);
    }

    /** Whether the name is there, be it with null. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * A value; may be null.
     *
     * @param name such as starts_on; "category.name" is a column that was selected under this label
     * @throws IllegalArgumentException if the name is not there
     */
    public Object get(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no " + name + " in " + values.keySet());
        }
        return values.get(name);
    }

    /** A whole number, which must not be null. */
    public long number(String name) {
        if (get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException(name + " is no number: " + get(name));
    }

    /** A text; may be null. */
    public String text(String name) {
        return (String) get(name);
    }

    /** A decimal number; may be null. */
    public BigDecimal decimal(String name) {
        return (BigDecimal) get(name);
    }

    /** A boolean, which must not be null. */
    public boolean flag(String name) {
        return (Boolean) get(name);
    }

    /** A date; may be null. */
    public LocalDate date(String name) {
        return (LocalDate) get(name);
    }

    /** A point in time; may be null. */
    public Instant time(String name) {
        return (Instant) get(name);
    }

    /** The same with one more value, or another one. */
    public Row with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Row(more);
    }

    /** The same with all values of another row, which win. */
    public Row with(Row other) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.putAll(other.values);
        return new Row(more);
    }

    /** All names and values, in their order. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && values.equals(row.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
