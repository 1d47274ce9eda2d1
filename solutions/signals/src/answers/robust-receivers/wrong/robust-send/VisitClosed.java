package katabase.signals.robust_receivers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets send() do what sendRobust() does. */
public final class VisitClosed {

    private final List<Desk> desks = new CopyOnWriteArrayList<>();

    public void connect(Desk desk) {
        desks.add(desk);
    }

    public List<Reaction.Done> send(Connection connection, Visit visit) throws Exception {
        return sendRobust(connection, visit).stream()
                .filter(Reaction.Done.class::isInstance)
                .map(Reaction.Done.class::cast)
                .toList();
    }

    public List<Reaction> sendRobust(Connection connection, Visit visit) throws SQLException {
        List<Reaction> reactions = new ArrayList<>();
        for (Desk desk : desks) {
            reactions.add(tell(desk, connection, visit));
        }
        return reactions;
    }

    private static Reaction tell(Desk desk, Connection connection, Visit visit) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Object value = desk.visitClosed(connection, visit);
            // PostgreSQL refuses this with 25P02 if the desk has left the transaction aborted.
            connection.releaseSavepoint(before);
            return new Reaction.Done(desk, value);
        } catch (Exception e) {
            connection.rollback(before);
            return new Reaction.Failed(desk, e);
        }
    }
}
