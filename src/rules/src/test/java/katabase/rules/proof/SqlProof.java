package katabase.rules.proof;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * Statements, each of them a transaction of its own unless it says otherwise. A line {@code -- session two} sends what
 * follows from another session, which is opened when it is named first.
 *
 * @param code the statements
 */
record SqlProof(String code) {

    private static final Pattern SESSION = Pattern.compile("(?m)^-- session (\\w+)$");
    private static final String FIRST = "one";

    /** Opens a session. */
    @FunctionalInterface
    interface Sessions {
        Connection open() throws SQLException;
    }

    /** Runs it. Gives all rows of all statements, a line each, the columns separated by {@code |} and NULL as nothing. */
    String run(Sessions sessions) throws SQLException {
        Map<String, Connection> open = new LinkedHashMap<>();
        StringWriter output = new StringWriter();
        try {
            String[] parts = SESSION.split(code, -1);
            String[] names =
                    SESSION.matcher(code).results().map(found -> found.group(1)).toArray(String[]::new);
            for (int part = 0; part < parts.length; part++) {
                String name = part == 0 ? FIRST : names[part - 1];
                if (!open.containsKey(name)) {
                    open.put(name, sessions.open());
                }
                run(parts[part], open.get(name), output);
            }
        } finally {
            for (Connection connection : open.values()) {
                connection.close();
            }
        }
        return output.toString();
    }

    private static void run(String statements, Connection connection, StringWriter output) throws SQLException {
        for (NativeQuery query : Parser.parseJdbcSql(statements, true, false, true, true, false)) {
            if (query.nativeSql.isBlank()) {
                continue;
            }
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                if (statement.execute(query.nativeSql)) {
                    write(statement.getResultSet(), output);
                }
            }
        }
    }

    private static void write(ResultSet rows, StringWriter output) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                String value = rows.getString(column);
                output.append(column == 1 ? "" : "|").append(value == null ? "" : value);
            }
            output.append("\n");
        }
    }
}
