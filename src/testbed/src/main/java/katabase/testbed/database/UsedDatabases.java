package katabase.testbed.database;

import java.util.ArrayList;
import java.util.List;

/**
 * Databases whose tests are over and which are still to be dropped. That waits for a moment when no test runs: DROP
 * DATABASE forces a checkpoint and stops for an answer of every session of the server, also of the test's that runs.
 */
final class UsedDatabases {

    /** Each of them takes memory and some of the server's connections. */
    private static final int MOST = 6;

    private final List<Database> databases = new ArrayList<>();

    /** Keeps one more, and gives those that are to be dropped at once because they have become too many. */
    synchronized List<Database> add(Database database) {
        databases.add(database);
        return databases.size() > MOST ? takeAll() : List.of();
    }

    /** Those that are to be dropped now. */
    synchronized List<Database> takeAll() {
        List<Database> all = List.copyOf(databases);
        databases.clear();
        return all;
    }
}
