package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import katabase.testbed.database.Database;
import org.postgresql.PGConnection;

/** What the server knows of a connection, and does to it. */
final class ServerSession {

    private final Database database;
    private final int processId;

    ServerSession(Database database, Connection connection) throws SQLException {
        this.database = database;
        this.processId = connection.unwrap(PGConnection.class).getBackendPID();
    }

    /** Lets the server end the session, and waits until it is gone. */
    void end() {
        database.value(Boolean.class, "select pg_terminate_backend(?, 8000)", processId);
    }

    /** How many transactions go on in the session; each savepoint under which something was written is one. */
    long transactions() {
        return database.count("pg_locks", "pid = ? and locktype = 'transactionid' and granted", processId);
    }
}
