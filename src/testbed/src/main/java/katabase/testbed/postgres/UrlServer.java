package katabase.testbed.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** A server of the user's. It is never stopped; only databases and roles that Katabase made are dropped. */
final class UrlServer implements Server {

    private final JdbcUrl url;
    private final String version;

    private UrlServer(JdbcUrl url, String version) {
        this.url = url;
        this.version = version;
    }

    static UrlServer open(Route.Url route) {
        JdbcUrl url = new JdbcUrl(route.url());
        String shown = Route.PROPERTY + "=" + url.shown();
        if (!url.isWellFormed()) {
            throw new PostgresUnavailable(
                    shown + " is no PostgreSQL URL", "write jdbc:postgresql://host:port/database");
        }
        try (Connection connection = url.connect()) {
            return new UrlServer(url, SupportedVersion.require(connection, shown));
        } catch (SQLException e) {
            throw new PostgresUnavailable(
                    shown + ": " + e.getMessage(), "start that server, correct the URL, or leave the setting out");
        }
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " at " + url.shown();
    }

    @Override
    public String url(String database) {
        return url.withDatabase(database);
    }

    @Override
    public Connection administer() throws SQLException {
        return url.connect();
    }

    @Override
    public void close() {
        // The server is the user's: nothing of it is ours to end.
    }
}
