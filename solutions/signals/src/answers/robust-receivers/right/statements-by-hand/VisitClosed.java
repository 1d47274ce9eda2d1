package katabase.signals.robust_receivers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes the three statements itself. */
public final class VisitClosed {

    private final List<Desk> desks = new CopyOnWriteArrayList<>();

    public void connect(Desk desk) {
        desks.add(desk);
    }

    public List<Reaction.Done> send(Connection connection, Visit visit) throws Exception {
        List<Reaction.Done> reactions = new ArrayList<>();
        for (Desk desk : desks) {
            reactions.add(new Reaction.Done(desk, desk.visitClosed(connection, visit)));
        }
        return reactions;
    }

    public List<Reaction> sendRobust(Connection connection, Visit visit) throws SQLException {
        List<Reaction> reactions = new ArrayList<>();
        for (Desk desk : desks) {
            reactions.add(tell(desk, connection, visit));
        }
        return reactions;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Reaction tell(Desk desk, Connection connection, Visit visit) throws SQLException {
        execute(connection, "savepoint before_desk");
        try {
            Object value = desk.visitClosed(connection, visit);
            // PostgreSQL refuses this with 25P02 if the desk has left the transaction aborted.
            execute(connection, "release before_desk");
            return new Reaction.Done(desk, value);
        } catch (Exception e) {
            execute(connection, "rollback to before_desk");
            execute(connection, "release before_desk");
            return new Reaction.Failed(desk, e);
        }
    }
}
