package katabase.testbed.choreography;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import katabase.testbed.database.Database;
import org.jspecify.annotations.Nullable;

/** Where the learner's code and other sessions meet, step by step and without a sleep. */
public final class Stage implements AutoCloseable {

    private static final Duration CAP = Duration.ofSeconds(8);

    private final Database database;
    private final Patience patience;
    private final List<Rival> rivals = new ArrayList<>();
    private final List<Act<?>> acts = new ArrayList<>();
    private final List<Halt> halts = new ArrayList<>();

    /**
     * @param database where they meet
     */
    public Stage(Database database) {
        this(database, CAP);
    }

    /**
     * @param cap how long the learner's code may keep the test waiting
     */
    Stage(Database database, Duration cap) {
        this.database = database;
        this.patience = new Patience(database, cap);
    }

    /** Another user's session, whose transaction stays open until the test ends it. */
    public Rival rival(String name) {
        Rival rival = new Rival(name, database);
        rivals.add(rival);
        return rival;
    }

    /**
     * A place where the learner's code has to stop: inside the statement that has changed a row of a table.
     *
     * @param event what it does: insert, update, delete, or "update of balance"
     */
    public Halt haltAfter(String event, String table) {
        return haltAfter(event, table, "true");
    }

    /**
     * The same for some rows only.
     *
     * @param when which rows are meant, a condition over old and new: "new.balance < old.balance"
     */
    public Halt haltAfter(String event, String table, String when) {
        return halt(Moment.AFTER_THE_CHANGE, event, table, when);
    }

    /**
     * A place where the learner's code has to stop: in the COMMIT of a transaction that has changed a row of a table.
     * All its statements are over, and nobody else sees what they did. Autocommit stops there, too.
     *
     * @param event what it does: insert, update, delete, or "update of balance"
     */
    public Halt haltAtCommitAfter(String event, String table) {
        return halt(Moment.AT_COMMIT, event, table, "true");
    }

    private Halt halt(Moment moment, String event, String table, String when) {
        Halt halt = Halt.install(database, patience, halts.size(), moment, event, table, when);
        halts.add(halt);
        return halt;
    }

    /**
     * Waits until nothing moves any more: each call of the learner's code has ended or waits for a lock, whoever has
     * it. Each call is taken to have one session.
     *
     * @throws katabase.kata.NotSolvedYet if a call has ended with that
     * @throws AssertionError if that does not happen within eight seconds; it lists what the sessions do
     */
    public void awaitStandstill() {
        patience.until(() -> running() <= waiting(), "your method has neither ended nor does it wait for a lock");
        acts.forEach(Act::hasEnded);
    }

    private long running() {
        return acts.stream().filter(Act::isRunning).count();
    }

    /**
     * The rows that some session holds at this moment, in whatever strength: those for which FOR UPDATE would wait.
     *
     * @param table a table with a column id
     * @return their ids in ascending order
     * @throws AssertionError if the whole table is held or wanted, so that a look at its rows would have to wait
     */
    public List<Long> heldRows(String table) {
        if (database.count(
                        "pg_locks",
                        "locktype = 'relation' and relation = ?::regclass"
                                + " and mode in ('ExclusiveLock', 'AccessExclusiveLock')",
                        table)
                > 0) {
            throw new AssertionError("your code locks the whole table " + table + ", or waits until it can: meanwhile"
                    + " nobody else gets at any of its rows");
        }
        return List.copyOf(database.column(
                Long.class,
                "select id from " + table + " where id not in (select id from " + table
                        + " for update skip locked) order by id"));
    }

    /** One look at pg_locks shows all locks at one moment; pg_blocking_pids would look for each session anew. */
    private long waiting() {
        Long sessions = database.value(Long.class, """
                select count(distinct pid) from pg_locks
                 where not granted and pid in (select pid from pg_stat_activity where datname = current_database())""");
        return sessions == null ? 0 : sessions;
    }

    /** Starts a call of the learner's code in a thread of its own. */
    public <T extends @Nullable Object> Act<T> start(Callable<T> code) {
        Act<T> act = new Act<>(code, database, patience);
        acts.add(act);
        return act;
    }

    /** Starts a call of the learner's code that returns nothing. */
    public Act<@Nullable Void> startRunning(Runnable code) {
        return start(() -> {
            code.run();
            return null;
        });
    }

    /**
     * Threads of the learner's code that all do the same at the same moment.
     *
     * @param threads how many, two or more
     */
    public Rush rush(int threads) {
        return new Rush(this, threads);
    }

    /** Whether a call of the learner's code has not ended. */
    public boolean isStillPlaying() {
        return acts.stream().anyMatch(Act::isRunning);
    }

    /** Ends whatever still runs. */
    @Override
    public void close() {
        acts.forEach(Act::cancel);
        halts.forEach(Halt::close);
        rivals.forEach(Rival::close);
    }
}
