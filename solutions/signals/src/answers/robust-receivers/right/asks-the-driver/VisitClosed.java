package katabase.signals.robust_receivers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Asks the driver in which state the transaction is. */
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

    private static Reaction tell(Desk desk, Connection connection, Visit visit) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Object value = desk.visitClosed(connection, visit);
            if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
                throw new SQLException("the desk has hidden an SQL error");
            }
            connection.releaseSavepoint(before);
            return new Reaction.Done(desk, value);
        } catch (Exception e) {
            connection.rollback(before);
            return new Reaction.Failed(desk, e);
        }
    }
}
