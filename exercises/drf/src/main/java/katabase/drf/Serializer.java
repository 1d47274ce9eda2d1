package katabase.drf;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Given: the two ways of a resource. What a client may see goes out, and what it may set comes in. A serializer knows
 * of no HTTP and makes no bytes.
 */
public interface Serializer {

    /** The way out: plain data, of which JSON can be made. */
    Map<String, Object> show(Row row);

    /**
     * The way in: values under the names of their columns.
     *
     * @throws Invalid with everything that is wrong, and not only the first thing
     */
    Row read(JsonNode json);

    /** The way out of several. */
    default List<Map<String, Object>> show(List<Row> rows) {
        return rows.stream().map(this::show).toList();
    }

    /** A serializer that consists of fields. */
    static FieldSerializer of(Field<?>... fields) {
        return new FieldSerializer(List.of(fields));
    }
}
