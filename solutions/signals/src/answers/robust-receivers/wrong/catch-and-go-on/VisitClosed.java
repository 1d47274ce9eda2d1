package katabase.signals.robust_receivers;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Catches what a desk throws, and that is all. */
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

    public List<Reaction> sendRobust(Connection connection, Visit visit) {
        List<Reaction> reactions = new ArrayList<>();
        for (Desk desk : desks) {
            reactions.add(tell(desk, connection, visit));
        }
        return reactions;
    }

    private static Reaction tell(Desk desk, Connection connection, Visit visit) {
        try {
            Object value = desk.visitClosed(connection, visit);
            return new Reaction.Done(desk, value);
        } catch (Exception e) {
            return new Reaction.Failed(desk, e);
        }
    }
}
