package katabase.drf;

import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Given: between the values of a {@link Row} and those of JDBC. */
final class Jdbc {

    private Jdbc() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value instanceof Instant time) {
                statement.setObject(index + 1, time.atOffset(ZoneOffset.UTC));
            } else if (value instanceof List<?> list) {
                // Of no type, so that the statement decides of what it is an array.
                Array texts = statement
                        .getConnection()
                        .createArrayOf("text", list.stream().map(Jdbc::text).toArray());
                statement.setObject(index + 1, texts.toString(), Types.OTHER);
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    private static String text(Object element) {
        return element == null ? null : element.toString();
    }

    static Row row(ResultSet result) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int index = 1; index <= result.getMetaData().getColumnCount(); index++) {
            values.put(result.getMetaData().getColumnLabel(index), value(result.getObject(index)));
        }
        return Row.of(values);
    }

    private static Object value(Object value) throws SQLException {
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        } else if (value instanceof Date date) {
            return date.toLocalDate();
        } else if (value instanceof Timestamp time) {
            return time.toInstant();
        } else if (value instanceof Array array) {
            List<Object> elements = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                elements.add(value(element));
            }
            return elements;
        }
        return value;
    }
}
