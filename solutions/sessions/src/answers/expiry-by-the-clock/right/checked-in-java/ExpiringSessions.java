package katabase.sessions.expiry_by_the_clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import katabase.sessions.Json;
import katabase.sessions.Session;

/** Loads the row and compares in Java; updates first, and inserts if there was nothing to update. */
public final class ExpiringSessions {

    private static final Duration STANDARD = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final DataSource dataSource;
    private final Clock clock;

    public ExpiringSessions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public void save(Visit visit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String[] statements = {
                "update web_session set data = ?::jsonb, expiry = ?, expires_at = ? where id = ? and created_at = ?",
                "insert into web_session (data, expiry, expires_at, id, created_at) values (?::jsonb, ?, ?, ?, ?)"
            };
            for (String sql : statements) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, Json.write(visit.session().data()));
                    statement.setString(2, visit.expiry().toString());
                    statement.setObject(3, timestamp(end(visit)));
                    statement.setString(4, visit.session().id().orElseThrow());
                    statement.setObject(5, timestamp(visit.createdAt()));
                    if (statement.executeUpdate() > 0) {
                        return;
                    }
                }
            }
        }
    }

    public Optional<Visit> load(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select data, expiry, created_at, expires_at from web_session where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            boolean over = !clock.instant().isBefore(instant(row, "expires_at"));
            return over ? Optional.empty() : Optional.of(visit(id, row));
        }
    }

    private static Visit visit(String id, ResultSet row) throws SQLException {
        return new Visit(
                Session.stored(id, Json.read(row.getString("data"))),
                instant(row, "created_at"),
                Expiry.parse(row.getString("expiry")));
    }

    public OptionalLong maxAge(Visit visit) {
        if (visit.expiry() instanceof Expiry.AtBrowserClose) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                Math.max(0, Duration.between(clock.instant(), end(visit)).toSeconds()));
    }

    /** When it ends if it is saved now. */
    private Instant end(Visit visit) {
        return Collections.min(List.of(wanted(visit.expiry()), visit.createdAt().plus(LONGEST)));
    }

    private Instant wanted(Expiry expiry) {
        if (expiry instanceof Expiry.At at) {
            return at.instant();
        }
        return clock.instant().plus(expiry instanceof Expiry.In in ? in.duration() : STANDARD);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
