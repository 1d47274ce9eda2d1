package katabase.testbed.choreography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import katabase.testbed.database.Database;

/**
 * A place where the learner's code has to stop: it has changed a row and not committed, not even in autocommit. The
 * first session of the learner's that comes there stands until the test lets it go; every other one passes, and so do
 * rivals and the test itself.
 *
 * <p>It is a trigger that waits for an advisory lock of the test's session. A learner's lock_timeout does not apply.
 */
public final class Halt implements AutoCloseable {

    /** The first half of the advisory locks' keys: nobody takes it by accident. */
    private static final int KEY = 0x6b617461;

    private final Database database;
    private final Patience patience;
    private final int number;
    private final String place;
    private final Connection holder;

    private Halt(Database database, Patience patience, int number, String place) {
        this.database = database;
        this.patience = patience;
        this.number = number;
        this.place = place;
        this.holder = database.connect();
    }

    /**
     * Sets one up.
     *
     * @param number tells it from the others of the same database
     * @param event what the learner's code does: insert, update, delete, or "update of balance"
     * @param when which rows are meant, a condition over old and new
     */
    static Halt install(
            Database database, Patience patience, int number, Moment moment, String event, String table, String when) {
        Halt halt = new Halt(database, patience, number, moment.place(event, table));
        halt.hold();
        database.execute("create schema if not exists stage");
        database.execute("""
                create function stage.halt_%1$d() returns trigger language plpgsql set lock_timeout = 0 as $$
                begin
                    if current_setting('application_name') = '%2$s' and pg_try_advisory_xact_lock(%3$d, %4$d) then
                        perform pg_advisory_xact_lock(%3$d, %5$d);
                    end if;
                    return null;
                end $$""".formatted(number, Database.LEARNER, KEY, halt.entrance(), halt.exit()));
        database.execute(moment.trigger("halt_" + number, event, table, when));
        return halt;
    }

    /** Who has this lock is the one that has to stop. */
    private int entrance() {
        return 2 * number;
    }

    /** The lock that the test holds until it lets go. */
    private int exit() {
        return 2 * number + 1;
    }

    private void hold() {
        try (PreparedStatement lock = holder.prepareStatement("select pg_advisory_lock(?, ?)")) {
            lock.setInt(1, KEY);
            lock.setInt(2, exit());
            lock.execute();
        } catch (SQLException e) {
            throw new StageFailure("nobody would have to stop at the " + place, e);
        }
    }

    /**
     * Waits until the call stands here, or has ended without coming here: whichever comes first.
     *
     * @return whether it stands here
     * @throws katabase.kata.NotSolvedYet if it has ended with that
     * @throws AssertionError if neither happens within eight seconds; it lists what the sessions do
     */
    public boolean isReachedBy(Act<?> act) {
        patience.until(
                () -> !act.isRunning() || somebodyStandsHere(),
                "your method has neither ended nor come to its " + place);
        return !act.hasEnded();
    }

    private boolean somebodyStandsHere() {
        return database.count(
                        "pg_locks",
                        "locktype = 'advisory' and not granted and classid = ? and objid = ?"
                                + " and database = (select oid from pg_database where datname = current_database())",
                        KEY,
                        exit())
                > 0;
    }

    /** Lets whoever stands here go on; nobody has to stop here any more. */
    public void letGo() {
        try {
            if (!holder.isClosed()) {
                // The end of the session would give the lock back, too, but later than it says so.
                holder.createStatement().execute("select pg_advisory_unlock_all()");
                holder.close();
            }
        } catch (SQLException e) {
            throw new StageFailure("the " + place + " could not be left", e);
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        letGo();
    }
}
