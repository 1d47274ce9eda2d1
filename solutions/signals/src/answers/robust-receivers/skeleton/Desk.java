package katabase.signals.robust_receivers;

import java.sql.Connection;

/** Given: a receiver, that is, somebody who has something to do when a visit was closed. */
@FunctionalInterface
public interface Desk {

    /**
     * Does it.
     *
     * @param connection in whose open transaction the visit was closed; a desk neither commits nor rolls back, except
     *     to a savepoint of its own
     * @return the desk's answer, which may be null
     * @throws Exception if the desk cannot do its work
     */
    Object visitClosed(Connection connection, Visit visit) throws Exception;
}
