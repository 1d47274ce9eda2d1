package katabase.queries.import_twice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The same file again</h2>
 *
 * Each night a partner sends Spoke a file with the trips on the partner's bikes. Files come late, come twice, and
 * repeat trips of the night before; sometimes a trip stands in a file twice. Each trip has a ref, which the partner
 * gave to it once and for all. Whoever imports a file wants to know which trips were new, and nothing may break
 * because of the others.
 *
 * <p>The table exists already (src/test/resources, schema.sql):
 *
 * <pre>
 * trip (id bigint identity primary key, ref text not null unique, bike_id bigint not null,
 *       started_at timestamptz not null, fare numeric(8, 2))
 * </pre>
 *
 * Given is {@link TripLine}, a line of a file that was read and checked. The connection can be unwrapped to a
 * PGConnection.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #load}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Each line becomes a row, column by column, and {@code load} returns the refs of the lines that became rows.
 *   <li>The same file again, by the same connection, in the same transaction or in a later one: no ref is returned,
 *       and the stored rows stay as they are, also when a line says something else now.
 *   <li>In a file with known, new and repeated refs the new ones are stored and returned, each once. Of several lines
 *       with the same ref the first one counts.
 *   <li>The transaction is the caller's: {@code load} neither commits nor rolls back, and leaves autocommit and the
 *       isolation level as they are.
 *   <li>A file of 20,000 lines takes at most 40 calls to the server (execute, executeQuery, executeUpdate,
 *       executeBatch). Call 41 is refused.
 *   <li>Another session has inserted one of the refs and has not committed yet. {@code load} waits for it. If that
 *       session commits, its ref is known; if it rolls back, the ref is new. The other lines are stored either way.
 * </ol>
 */
public final class TripImport {

    private final Connection connection;

    /** Works on a connection of the caller's, whose autocommit is off. */
    public TripImport(Connection connection) {
        this.connection = connection;
    }

    /**
     * Inserts the trips whose refs are not in the table yet.
     *
     * @return the refs of the trips that were inserted
     */
    public Set<String> load(List<TripLine> lines) throws SQLException {
        throw new NotSolvedYet();
    }
}
