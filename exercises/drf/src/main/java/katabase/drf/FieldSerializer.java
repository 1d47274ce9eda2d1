package katabase.drf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Given: a serializer that was declared. What is none of its fields neither goes out nor comes in. */
public final class FieldSerializer implements Serializer {

    private final List<Field<?>> fields;

    FieldSerializer(List<Field<?>> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public Map<String, Object> show(Row row) {
        Map<String, Object> shown = new LinkedHashMap<>();
        fields.stream().filter(Field::isShown).forEach(field -> shown.put(field.name(), field.show(row)));
        return shown;
    }

    @Override
    public Row read(JsonNode json) {
        return read(json, false);
    }

    /**
     * The way in of a PATCH: nothing is required, and what is not there has no value and no default, but what is there
     * is judged as ever.
     *
     * @throws Invalid with everything that is wrong
     */
    public Row readPartial(JsonNode json) {
        return read(json, true);
    }

    private Row read(JsonNode json, boolean partial) {
        if (!json.isObject()) {
            throw Invalid.because("Invalid data. Expected an object.");
        }
        Invalid errors = new Invalid();
        Row values = Row.EMPTY;
        for (Field<?> field : fields) {
            try {
                values = field.isTaken(json, partial) ? values.with(field.source(), field.read(json)) : values;
            } catch (Invalid e) {
                errors.add(field.name(), e);
            }
        }
        errors.throwIfAny();
        return values;
    }
}
