package katabase.testbed.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Server;
import org.jspecify.annotations.Nullable;

/**
 * Gives each test a database of its own: a clone of a template that was made once for its schema.
 *
 * <p>Clones are made ahead while something else runs, and dropped between the rounds of tests.
 */
public final class Databases implements AutoCloseable {

    /**
     * Name of the system property that gives this process's run its name, eight hexadecimal digits: whoever started the
     * process can then drop what it leaves.
     */
    public static final String RUN = "kata.run";

    /**
     * Name of the system property that says how many databases of a kind are made at most between two rounds of tests.
     * Where nobody pauses between them, more than one is work for nothing whenever the schema changes.
     */
    public static final String AHEAD = "kata.ahead";

    /** Each of them takes memory and two of the server's connections. */
    private static final int USUALLY_AHEAD = 6;

    private static final int CLOSES_WITHIN_SECONDS = 10;
    private static final int TEMPLATES_KEPT = 8;

    /** Closing a pool is a wait of 30 ms, for HikariCP's thread that adds connections: longer than a clone takes. */
    private static final int DROPPED_AT_ONCE = 4;

    private final Server server;
    private final Run run;
    private final Administration making;
    private final Administration dropping;
    private final ExecutorService makers = Executors.newSingleThreadExecutor(Databases::daemon);
    private final ExecutorService droppers = Executors.newFixedThreadPool(DROPPED_AT_ONCE, Databases::daemon);
    private final UsedDatabases used = new UsedDatabases();
    private final Map<Schema, Template> templates = new LinkedHashMap<>(16, 0.75f, true);
    private final AtomicInteger number = new AtomicInteger();
    private final int mostAhead = Integer.getInteger(AHEAD, USUALLY_AHEAD);

    /**
     * @param server where the databases are made; closed with this
     * @throws PostgresUnavailable if the server does not answer
     */
    public Databases(Server server) {
        this.server = server;
        this.run = Run.begin();
        this.making = new Administration(server, run);
        this.dropping = new Administration(server, run);
        try {
            making.use(Run::dropLeftovers);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Ends the sessions of runs whose process is gone, and drops their databases and those of all other dead processes.
     *
     * @param runs the names of the runs
     * @throws PostgresUnavailable if the server does not answer
     */
    public static void drop(Server server, Collection<String> runs) {
        try (Connection connection = server.administer()) {
            for (String run : runs) {
                new Run(run).endSessions(connection);
            }
            Run.dropLeftovers(connection);
        } catch (SQLException e) {
            throw new PostgresUnavailable(server.description() + ": " + e.getMessage(), "try again");
        }
    }

    /** The server on which the databases are. */
    public Server server() {
        return server;
    }

    /**
     * A database in the state that the schema describes, which nobody else uses.
     *
     * @throws SchemaFailure if PostgreSQL refuses one of the schema's files
     * @throws PostgresUnavailable if the server makes no database
     */
    public Database fresh(Schema schema) {
        return madeAhead(schema).orElseGet(() -> freshFromNewTemplate(schema));
    }

    private Optional<Database> madeAhead(Schema schema) {
        try {
            Database database = template(schema).take();
            if (database.hasLearnerSession()) {
                return Optional.of(database);
            }
            drop(database);
            return Optional.empty();
        } catch (DatabaseFailure e) {
            return Optional.empty();
        }
    }

    /** Whoever ended this run's sessions made it look dead, and then its template may be gone. */
    private Database freshFromNewTemplate(Schema schema) {
        synchronized (this) {
            templates.remove(schema);
        }
        try {
            return template(schema).take();
        } catch (DatabaseFailure second) {
            throw new PostgresUnavailable(
                    server.description() + " makes no databases (" + second.getMessage() + ")", "try again");
        }
    }

    /** Drops a database, soon, together with the sessions that are still in it, and then the roles made for it. */
    public void drop(Database database) {
        droppers.execute(() -> {
            database.disconnect();
            dropping.execute(Run.dropping(database.name()));
            if (database.hasRoles()) {
                dropping.execute(Run.droppingRolesOf(database.name()));
            }
        });
    }

    /**
     * Takes back the database of a test that is over. One that nobody has touched is as fresh as it was; any other is
     * dropped, at the latest when the tests on its schema are over.
     *
     * @param schema for which it was made
     */
    public void giveBack(Schema schema, Database database) {
        Template template = database.isTouched() ? null : known(schema);
        if (template == null) {
            dropAfterRound(database);
        } else {
            template.giveBack(database);
        }
    }

    private synchronized @Nullable Template known(Schema schema) {
        return templates.get(schema);
    }

    /** Drops a database as {@link #drop} does, at the latest when the tests on its schema are over. */
    void dropAfterRound(Database database) {
        used.add(database).forEach(this::drop);
    }

    /** To be called when the tests on a schema are over; they may come back. */
    public synchronized void roundOver(Schema schema) {
        used.takeAll().forEach(this::drop);
        Template over = templates.get(schema);
        if (over != null) {
            templates.values().stream().filter(other -> other != over).forEach(this::dropAhead);
            over.roundOver();
        }
    }

    private void dropAhead(Template template) {
        template.clear().forEach(ahead -> ahead.thenAccept(this::drop));
    }

    private synchronized Template template(Schema schema) {
        Template known = templates.get(schema);
        if (known != null) {
            return known;
        }
        String name = makeTemplate(schema);
        Template template = new Template(name, () -> clone(name), makers, mostAhead);
        templates.put(schema, template);
        if (templates.size() > TEMPLATES_KEPT) {
            forget(templates.keySet().iterator().next());
        }
        return template;
    }

    /** A schema that the learner has changed since will not come back. */
    private void forget(Schema schema) {
        Template template = templates.remove(schema);
        if (template != null) {
            dropAhead(template);
            // Behind what is still being made of it.
            makers.execute(() -> droppers.execute(() -> dropping.execute(Run.dropping(template.name()))));
        }
    }

    private String makeTemplate(Schema schema) {
        String template = run.name("template", number.incrementAndGet());
        // The same collation whatever the server's own is, so that sorted results are the same everywhere.
        making.execute("create database " + template
                + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'"
                + " lc_collate 'C' lc_ctype 'C'");
        try {
            fill(template, schema);
            return template;
        } catch (SchemaFailure e) {
            // A learner may save a file that PostgreSQL refuses a hundred times.
            droppers.execute(() -> dropping.execute(Run.dropping(template)));
            throw e;
        }
    }

    private void fill(String template, Schema schema) {
        try (Connection connection = DriverManager.getConnection(server.url(template));
                Statement statement = connection.createStatement()) {
            Settlement settlement = new Settlement(connection);
            settlement.begin();
            for (Schema.Script script : schema.scripts()) {
                try {
                    statement.execute(script.sql());
                } catch (SQLException e) {
                    throw new SchemaFailure(script, e);
                }
                settlement.settle();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("connect to " + template, e);
        }
    }

    private Database clone(String template) {
        String name = run.name("test", number.incrementAndGet());
        making.execute("create database " + name + " template " + template + " strategy file_copy");
        Database database = new Database(name, server.url(name));
        database.connectAhead();
        return database;
    }

    /** Drops all databases of this run and ends the use of the server. */
    @Override
    public void close() {
        // What was to be made ahead is not needed any more.
        makers.shutdownNow();
        droppers.shutdown();
        try (server;
                making;
                dropping) {
            if (!makers.awaitTermination(CLOSES_WITHIN_SECONDS, TimeUnit.SECONDS)
                    || !droppers.awaitTermination(CLOSES_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new RejectedExecutionException("databases of this run are still being dropped");
            }
            dropping.use(run::dropAll);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new DatabaseFailure("drop the databases of this run", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "databases");
        thread.setDaemon(true);
        // It outlives the class loader of the kata that happens to run now.
        thread.setContextClassLoader(Databases.class.getClassLoader());
        return thread;
    }
}
