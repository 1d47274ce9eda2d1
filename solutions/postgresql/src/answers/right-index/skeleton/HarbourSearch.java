package katabase.postgresql.right_index;

/**
 * <h2>Four searches, four kinds of index</h2>
 *
 * The booking site of Kielwasser has four searches over 20,000 berths and 100,000 water levels, and each of them reads
 * its whole table. Somebody has proposed "an index on every column". The disk of the small machine on the quay says
 * otherwise, and some of those indexes would not even help: what an index can find depends on how it is built.
 *
 * <p>These tables exist already, with their rows, and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * berth (id bigint identity primary key, name text not null, tags text[] not null, position point not null)
 * gauge (read_at timestamptz not null, level_mm integer not null)    a reading every 30 seconds, in order of arrival
 *
 * 4711 | Corval Quay 723 | {water,power,t211} | (5.1,54.7)      a berth; berth has 267 pages of 8 kB
 * 2026-01-01 00:00:30Z | 2712                                   a reading; gauge has 541 pages
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write the CREATE statements into src/main/resources/katabase/postgresql/right_index/indexes.sql, then delete its line
 * "-- not written yet". The file runs as one transaction, after the rows are there; ANALYZE runs after it. There is
 * nothing to do in this file: the four searches are fixed.
 *
 * <h3>What is judged</h3>
 *
 * Read is what EXPLAIN (ANALYZE, BUFFERS) counts: pages of the table and of its indexes, from the cache or not.
 *
 * <ol>
 *   <li>{@link #WITH_ALL_TAGS} reads at most one page for each berth that it finds and 12 more.
 *   <li>{@link #NAME_CONTAINS} reads at most 150 pages for a fragment of 8 characters or more, which fewer than 100
 *       berths have in their name. It may stand anywhere in the name and may be typed in capitals.
 *   <li>{@link #THREE_NEAREST} reads at most 15 pages, and nothing is sorted.
 *   <li>{@link #MEAN_LEVEL} of any two hours reads at most 80 pages.
 *   <li>All your indexes together take at most 3,500 kB ({@code pg_relation_size}), and each of them is read by one of
 *       the four searches.
 * </ol>
 */
public enum HarbourSearch {

    /** The berths that have all of some tags, such as {water,crane}. */
    WITH_ALL_TAGS("select id, name from berth where tags @> cast(? as text[])"),

    /** The berths whose name contains a fragment, such as %val qu%. */
    NAME_CONTAINS("select id, name from berth where name ilike ?"),

    /** The three berths nearest to a point, such as (5.2,54.4). */
    THREE_NEAREST("select id, name from berth order by position <-> cast(? as point) limit 3"),

    /** The mean water level from one instant up to another. */
    MEAN_LEVEL("select avg(level_mm) from gauge where read_at >= ? and read_at < ?");

    private final String sql;

    HarbourSearch(String sql) {
        this.sql = sql;
    }

    /** The statement that the booking site sends. */
    public String sql() {
        return sql;
    }
}
