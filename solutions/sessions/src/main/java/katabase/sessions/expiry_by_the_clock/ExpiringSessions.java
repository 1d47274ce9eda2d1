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

/** Computes the end when a session is saved, asks for it when it is loaded, and promises no more than that. */
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into web_session (id, data, expiry, created_at, expires_at) values (?, ?::jsonb, ?, ?, ?)
                            on conflict (id) do update set data = excluded.data, expiry = excluded.expiry,
                                                           expires_at = excluded.expires_at""")) {
            upsert.setString(1, visit.session().id().orElseThrow());
            upsert.setString(2, Json.write(visit.session().data()));
            upsert.setString(3, visit.expiry().toString());
            upsert.setObject(4, timestamp(visit.createdAt()));
            upsert.setObject(5, timestamp(end(visit)));
            upsert.executeUpdate();
        }
    }

    public Optional<Visit> load(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select data, expiry, created_at from web_session where id = ? and expires_at > ?")) {
            query.setString(1, id);
            query.setObject(2, timestamp(clock.instant()));
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(visit(id, row)) : Optional.empty();
        }
    }

    private static Visit visit(String id, ResultSet row) throws SQLException {
        return new Visit(
                Session.stored(id, Json.read(row.getString("data"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
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

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
