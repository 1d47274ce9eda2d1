package katabase.postgresql.harbour_walls;

import java.util.List;
import katabase.testbed.Chance;
import katabase.testbed.database.Database;

/** What is stored of the harbours, as the administrator sees it, whom no wall stops. */
final class Harbours {

    private static final int HARBOURS = 3;

    private final Database database;
    private final long here;
    private final long there;

    /** Chooses two of the harbours, and fills nothing in yet. */
    Harbours(Database database, Chance chance) {
        this.database = database;
        this.here = chance.number(1, HARBOURS);
        this.there = here % HARBOURS + 1;
    }

    /** The number of the harbour that sessions enter. */
    long here() {
        return here;
    }

    /** The number of another town's harbour. */
    long there() {
        return there;
    }

    /** Gives each harbour a berth and some stays, and the one that is entered a wage that it pays. */
    void fill(Chance chance) {
        for (int harbour = 1; harbour <= HARBOURS; harbour++) {
            int stays = chance.number(2, 6);
            database.execute("""
                    with place as (insert into berth (harbour_id, name) values (?, ?) returning id, harbour_id)
                    insert into stay (harbour_id, berth_id, boat, fee_cents)
                    select harbour_id, id, 'K' || n, n * 100 from place, generate_series(1, ?) n""", harbour, chance.name(), stays);
        }
        database.execute("insert into wage (harbour_id, person, cents) values (?, ?, 250000)", here, chance.name());
    }

    /** Makes a role the owner of all tables, with the right to create more. */
    void handOverTo(String owner) {
        database.execute("grant usage, create on schema public to " + owner);
        for (String table : List.of("harbour", "berth", "stay", "wage", "takings")) {
            database.execute("alter table " + table + " owner to " + owner);
        }
    }

    /** The ids of a table's rows in the harbour that is entered. */
    List<Long> idsHere(String table) {
        return database.column(Long.class, "select id from " + table + " where harbour_id = ? order by id", here);
    }

    /** The least of these ids. */
    long idHere(String table) {
        return leastId(table, here);
    }

    /** The least id of a table's rows in the other town's harbour. */
    long idThere(String table) {
        return leastId(table, there);
    }

    private long leastId(String table, long harbour) {
        return database.value(Long.class, "select min(id) from " + table + " where harbour_id = ?", harbour);
    }

    /** What all stays in the other town's harbour cost, in cents. */
    long feesThere() {
        return database.value(Long.class, "select sum(fee_cents)::bigint from stay where harbour_id = ?", there);
    }

    /** How many stays the harbour has that is entered. */
    int staysHere() {
        return (int) database.count("stay", "harbour_id = ?", here);
    }

    /** How many stays the other harbours have together. */
    long staysElsewhere() {
        return database.count("stay", "harbour_id <> ?", here);
    }

    /** How many berths of this name the other harbours have together. */
    long berthsElsewhere(String name) {
        return database.count("berth", "harbour_id <> ? and name = ?", here, name);
    }
}
