package katabase.postgresql.harbour_walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;

/** A session of one of the roles, with a transaction that is committed after each piece of work. */
final class RoleSession implements AutoCloseable {

    private final Connection connection;
    private final HarbourWalls walls;

    RoleSession(Database database, String role, HarbourWalls walls) throws SQLException {
        this.connection = database.connect();
        this.walls = walls;
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
        }
        connection.setAutoCommit(false);
    }

    /** Enters a harbour as the learner's code does. */
    RoleSession in(long harbour) {
        Outcome.of(() -> {
                    walls.enter(connection, harbour);
                    return null;
                })
                .value("enter(" + harbour + ") should return");
        return this;
    }

    /** The first column of a query, and the end of the transaction. */
    List<Long> see(String query) {
        return Outcome.of(() -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(query)) {
                        List<Long> seen = new ArrayList<>();
                        while (rows.next()) {
                            seen.add(rows.getLong(1));
                        }
                        return seen;
                    } finally {
                        end();
                    }
                })
                .value(query + " should be possible");
    }

    /** How a statement ended, and the end of the transaction. */
    Attempt attempt(String sql, Object... parameters) {
        return new Attempt(Outcome.of(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int index = 0; index < parameters.length; index++) {
                    statement.setObject(index + 1, parameters[index]);
                }
                return statement.execute() ? 0 : statement.getUpdateCount();
            } finally {
                end();
            }
        }));
    }

    /** In transactions that enter no harbour nothing is seen or changed, and there is no error. */
    void requireBlind(String why) {
        for (String table : List.of("stay", "berth")) {
            Outcome<Integer> looking = attempt("select count(*) from " + table).outcome();
            assertThat(looking.returned())
                    .withFailMessage(
                            "a transaction without a harbour should see nothing of %s, and gets an error: %s. (%s.) A"
                                    + " setting of the transaction that has ended is '' and not NULL, and '' is no"
                                    + " number; one that nobody has set yet does not exist (42704), unless"
                                    + " current_setting gets true as its second argument",
                            table, looking.thrown(), why)
                    .isTrue();
            long seen = see("select count(*) from " + table).get(0);
            assertThat(seen)
                    .withFailMessage(
                            "a transaction without a harbour should see nothing of %s, and sees %d rows: %s",
                            table, seen, why)
                    .isZero();
        }
        attempt("update stay set fee_cents = 1 where id > 0").requireNothing("an UPDATE without a harbour", why);
        attempt("delete from stay where id > 0").requireNothing("a DELETE without a harbour", why);
    }

    private void end() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
