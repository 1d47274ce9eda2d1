package katabase.postgresql.false_estimate;

/**
 * <h2>The planner believes in coincidence</h2>
 *
 * A report of Kielwasser joins the berths of one pier with everything that ever happened there. It runs for minutes,
 * and EXPLAIN shows why: the planner expects 3 berths where there are 250, and for 3 berths a loop is a fine plan. It
 * knows each column well. It believes, however, that pier, basin and harbour have nothing to do with each other.
 *
 * <p>The table exists already, with 20,000 rows, and ANALYZE has read it. It stays as it is, and so do its rows
 * (src/test/resources, schema.sql):
 *
 * <pre>
 * berth (id bigint identity primary key, pier text not null, basin text not null, harbour text not null,
 *        length_cm integer not null)
 *
 * 7 | pier 47 | basin 7 | harbour 3 | 649
 * </pre>
 *
 * There are 80 piers, 20 basins and 4 harbours. A pier lies in one basin only, and a basin in one harbour only.
 *
 * <h3>Your task</h3>
 *
 * Write the statements after which the planner's estimates are right into
 * src/main/resources/katabase/postgresql/false_estimate/statistics.sql, then delete its line "-- not written yet". The
 * file runs as one transaction, after the rows are there. Nothing else gathers statistics: autovacuum is off for this
 * table. There is nothing to do in this file: the three queries are fixed, and so are the planner's settings.
 *
 * <h3>What is judged</h3>
 *
 * The estimate is the number of rows that EXPLAIN shows for the top node of the plan.
 *
 * <ol>
 *   <li>{@link #OF_A_PLACE} for a pier with its basin and harbour finds 250 berths: 125 to 500 estimated (now 3).
 *   <li>{@link #PLACES} gives 80 groups: 40 to 160 estimated (now 2,000).
 *   <li>{@link #WITH_REMAINDER} for any remainder finds 5,000 berths: 2,500 to 10,000 estimated (now 100).
 *   <li>{@link #OF_A_PLACE} for a pier in a wrong basin finds 0 berths: at most 2 estimated (now 3).
 * </ol>
 */
public enum BerthQuery {

    /** The berths of a pier, in a basin, in a harbour. */
    OF_A_PLACE("select * from berth where pier = ? and basin = ? and harbour = ?"),

    /** The number of berths of each place. */
    PLACES("select pier, basin, harbour, count(*) from berth group by pier, basin, harbour"),

    /** The berths whose turn for inspection it is: each year those with another remainder, from 0 to 3. */
    WITH_REMAINDER("select * from berth where id % 4 = ?");

    private final String sql;

    BerthQuery(String sql) {
        this.sql = sql;
    }

    /** The statement that the report sends. */
    public String sql() {
        return sql;
    }
}
