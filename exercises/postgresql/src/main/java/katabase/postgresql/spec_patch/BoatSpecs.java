package katabase.postgresql.spec_patch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Attributes without columns</h2>
 *
 * What the marinas want to know of a boat changes every season: the engine's brand, the shore power plug, a sensor in
 * the bilge. Nobody wants a migration for each of them, so a boat has a document. The crane, the office and the boats
 * themselves read and change it, often at the same time.
 *
 * <p>The table exists already, with 20,000 boats, and stays as it is (src/test/resources, schema.sql):
 *
 * <pre>
 * boat (id bigint identity primary key, hull text not null unique, spec jsonb not null)
 *
 * {"type": "ketch", "length": 7.5, "colour": "blue", "insurance": "HD-4711",
 *  "engine": {"brand": "M17", "power": 12, "fuel": "diesel"}}
 * </pre>
 *
 * Given are {@link Insurance} and {@link Json}, which writes JSON text.
 *
 * <h3>Your task</h3>
 *
 * <ol>
 *   <li>Write an index for {@code find} into src/main/resources/katabase/postgresql/spec_patch/spec_index.sql, then
 *       delete its line "-- not written yet".
 *   <li>Write the methods of this class. The connection is in autocommit mode.
 * </ol>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code find} finds the boats whose document has all wanted values at their places, also within nested objects,
 *       whatever else it has. The number 12 finds 12 and 12.0, and not the text "12".
 *   <li>{@code find} reads at most 150 pages for a value that 100 of the 20,000 boats have: pages of the table and of
 *       its indexes, from the cache or not.
 *   <li>{@code insurance} tells apart a missing key, JSON's null and a policy's number.
 *   <li>{@code set} changes one value, creates the objects on its way that are missing, stores JSON's null for null,
 *       and leaves everything else as it is. Keys may contain any characters.
 *   <li>Another session has changed another value of the same boat and not committed yet: {@code set} waits for it, and
 *       when it has committed, both changes are there.
 * </ol>
 */
public final class BoatSpecs {

    /**
     * The ids of the boats that have all wanted values, in any order.
     *
     * @param wanted from key to a text, number, boolean, or a map of the same kind
     */
    public List<Long> find(Connection connection, Map<String, Object> wanted) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * What is known of a boat's insurance.
     *
     * @param boat the id of a boat that exists
     */
    public Insurance insurance(Connection connection, long boat) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * Changes one value.
     *
     * @param boat the id of a boat that exists
     * @param path one to four keys from the outside in; where all but the last lead to is missing or an object
     * @param value a text, number, boolean, map or null
     */
    public void set(Connection connection, long boat, List<String> path, Object value) throws SQLException {
        throw new NotSolvedYet();
    }
}
