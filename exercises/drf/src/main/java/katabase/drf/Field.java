package katabase.drf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Given: one name of a resource, and how its value goes out and comes in. Unless said otherwise it goes both ways, is
 * required, and must not be null.
 *
 * <pre>
 * Field.text("name", 60)
 * Field.decimal("fee", 6, 2).source("daily_fee").check(fee -&gt; fee.signum() &gt;= 0, "A fee is not negative.")
 * Field.text("notes", 500).optional().nullable()
 * Field.time("added_at").readOnly()
 * </pre>
 *
 * @param <T> the type of its value in a {@link Row}
 */
public final class Field<T> {

    private final String name;
    private final String source;
    private final Function<JsonNode, T> in;
    private final Function<T, Object> out;
    private final Set<Role> roles;
    private final List<T> fallback;
    private final List<Check<T>> checks;

    private Field(
            String name,
            String source,
            Function<JsonNode, T> in,
            Function<T, Object> out,
            Set<Role> roles,
            List<T> fallback,
            List<Check<T>> checks) {
        this.name = name;
        this.source = source;
        this.in = in;
        this.out = out;
        this.roles = roles;
        this.fallback = fallback;
        this.checks = List.copyOf(checks);
    }

    private enum Role {
        READ_ONLY,
        WRITE_ONLY,
        OPTIONAL,
        NULLABLE
    }

    private record Check<T>(Predicate<T> rule, String message) {}

    /**
     * A field of one's own.
     *
     * @param in makes a value of JSON that is there and not null; throws {@link Invalid#because} if it cannot
     * @param out makes plain data of a value that is not null
     */
    public static <T> Field<T> of(String name, Function<JsonNode, T> in, Function<T, Object> out) {
        return new Field<>(name, name, in, out, EnumSet.noneOf(Role.class), List.of(), List.of());
    }

    /** Text, which is stripped: 1 to so many characters. */
    public static Field<String> text(String name, int longest) {
        return of(name, Input::text, text -> text)
                .check(text -> !text.isEmpty(), "This field may not be blank.")
                .check(
                        text -> text.length() <= longest,
                        "Ensure this field has no more than " + longest + " characters.");
    }

    /** A whole number, which stands in JSON as a number without point and exponent. */
    public static Field<Long> integer(String name) {
        return of(name, Input::integer, number -> number);
    }

    /** True or false, and nothing that might mean it. */
    public static Field<Boolean> flag(String name) {
        return of(name, Input::flag, flag -> flag);
    }

    /**
     * A decimal number, which may come as a number or a text and goes out as a text.
     *
     * @param digits so many at most, those behind the point included
     * @param places so many behind the point
     */
    public static Field<BigDecimal> decimal(String name, int digits, int places) {
        return of(name, json -> Input.decimal(json, digits, places), number -> number.toPlainString());
    }

    /** A date: 2026-05-08. */
    public static Field<LocalDate> date(String name) {
        return of(name, Input::date, date -> date.toString());
    }

    /** A point in time: 2026-05-08T09:30:00.123456Z. */
    public static Field<Instant> time(String name) {
        return of(name, Input::time, time -> time.toString());
    }

    /**
     * The id of something else.
     *
     * @param exists whether there is something with that id
     */
    public static Field<Long> reference(String name, LongPredicate exists) {
        return integer(name).check(exists::test, "Invalid id - object does not exist.");
    }

    /** An object within the object: a {@link Row} within the Row. */
    public static Field<Row> nested(String name, Serializer serializer) {
        return of(name, serializer::read, serializer::show);
    }

    /** An array of objects: a List of Rows within the Row. What is wrong is told by index: {@code {"1": {...}}}. */
    public static Field<List<Row>> list(String name, Serializer serializer) {
        return of(name, json -> Input.list(json, serializer), serializer::show);
    }

    /** The same, with its value in another column than that of its name. */
    public Field<T> source(String column) {
        return new Field<>(name, column, in, out, roles, fallback, checks);
    }

    /** The same, only shown: whatever a client sends for it is ignored. */
    public Field<T> readOnly() {
        return with(Role.READ_ONLY);
    }

    /** The same, only taken: no answer has it. */
    public Field<T> writeOnly() {
        return with(Role.WRITE_ONLY);
    }

    /** The same; if it is not sent, the Row does not have it. */
    public Field<T> optional() {
        return with(Role.OPTIONAL);
    }

    /** The same; it may be null. */
    public Field<T> nullable() {
        return with(Role.NULLABLE);
    }

    /** The same; if it is not sent, this is its value. */
    public Field<T> orElse(T value) {
        return new Field<>(name, source, in, out, roles, List.of(value), checks);
    }

    /**
     * The same with one more rule for values that are not null.
     *
     * @param message what the client is told about a value for which the rule does not hold
     */
    public Field<T> check(Predicate<T> rule, String message) {
        List<Check<T>> more = new ArrayList<>(checks);
        more.add(new Check<>(rule, message));
        return new Field<>(name, source, in, out, roles, fallback, more);
    }

    private Field<T> with(Role role) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return new Field<>(name, source, in, out, more, fallback, checks);
    }

    String name() {
        return name;
    }

    String source() {
        return source;
    }

    boolean isShown() {
        return !roles.contains(Role.WRITE_ONLY);
    }

    @SuppressWarnings("unchecked")
    Object show(Row row) {
        T value = (T) row.get(source);
        return value == null ? null : out.apply(value);
    }

    /** Whether an input has a value for it, or lacks one that it should have. */
    boolean isTaken(JsonNode json, boolean partial) {
        if (roles.contains(Role.READ_ONLY)) {
            return false;
        }
        return json.has(name) || !partial && (!fallback.isEmpty() || !roles.contains(Role.OPTIONAL));
    }

    /** What the input has for it, in the order of Django REST framework: required, null, type, rules. */
    T read(JsonNode object) {
        JsonNode json = object.get(name);
        if (json == null) {
            return fallback.stream().findFirst().orElseThrow(() -> Invalid.because("This field is required."));
        }
        if (json.isNull()) {
            if (roles.contains(Role.NULLABLE)) {
                return null;
            }
            throw Invalid.because("This field may not be null.");
        }
        T value = in.apply(json);
        Invalid errors = new Invalid();
        checks.stream().filter(check -> !check.rule().test(value)).forEach(check -> errors.add(check.message()));
        errors.throwIfAny();
        return value;
    }
}
