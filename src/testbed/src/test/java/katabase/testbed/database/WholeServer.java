package katabase.testbed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import katabase.testbed.postgres.Server;

/** What tests ask and tell a server outside any test's database. */
record WholeServer(Server server) {

    /** Runs one statement, such as CREATE ROLE. */
    void execute(String sql) throws SQLException {
        try (Connection connection = server.administer();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many databases have a name with this in it. */
    long databases(String partOfName) {
        return count("pg_database", "position(? in datname) > 0", partOfName);
    }

    boolean hasDatabase(String name) {
        return count("pg_database", "datname = ?", name) > 0;
    }

    /** How many roles have a name that begins so. */
    long roles(String beginning) {
        return count("pg_roles", "starts_with(rolname, ?)", beginning);
    }

    private long count(String table, String condition, String parameter) {
        Database postgres = new Database("postgres", server.url("postgres"));
        try {
            return postgres.count(table, condition, parameter);
        } finally {
            // A test may ask a hundred times.
            postgres.disconnect();
        }
    }
}
