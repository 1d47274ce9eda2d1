package katabase.testbed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.http.Http;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** One test's database and everything that is made on it. */
final class Workbench implements AutoCloseable {

    private static final int REPORTED = 50;

    private static final Map<Class<?>, Function<Workbench, Object>> OFFERS = Map.of(
            Database.class, bench -> bench.database,
            DataSource.class, bench -> bench.kata.dataSource().asDataSource(),
            Connection.class, Workbench::connection,
            SessionFactory.class, bench -> bench.kata.sessionFactory().get(),
            StatementLog.class, bench -> bench.kata.dataSource().log(),
            Stage.class, bench -> bench.stage,
            Http.class, bench -> bench.http,
            Chance.class, bench -> bench.chance);

    private final KataClass kata;
    private final Databases databases;
    private final Database database;
    private final Stage stage;
    private final Http http = new Http();
    private final Chance chance;
    private final List<Connection> lent = new ArrayList<>();

    Workbench(KataClass kata, SessionDatabases session) {
        this.kata = kata;
        this.databases = session.get();
        this.database = kata.freshDatabase(databases);
        this.stage = new Stage(database);
        long seed = Long.getLong(Chance.PROPERTY, new Random().nextInt(1_000_000));
        this.chance = Boolean.getBoolean(Chance.LIMITS) ? Chance.atLimits(seed) : new Chance(seed);
        kata.dataSource().switchTo(database.pool());
    }

    static boolean offers(Class<?> type) {
        return OFFERS.containsKey(type);
    }

    Object offer(Class<?> type) {
        Function<Workbench, Object> offer = OFFERS.get(type);
        if (offer == null) {
            throw new IllegalArgumentException("nothing of type " + type.getName() + " on the workbench");
        }
        return offer.apply(this);
    }

    Chance chance() {
        return chance;
    }

    /** How many statements the learner's code has sent. */
    int sent() {
        return kata.dataSource().log().all().count();
    }

    /** What the learner's code has sent, the last fifty statements, one on each line. */
    String lastStatements() {
        List<Sent> sent = kata.dataSource().log().all().list();
        return sent.stream()
                .skip(Math.max(0, sent.size() - REPORTED))
                .map(Sent::toString)
                .collect(Collectors.joining("\n"));
    }

    private Connection connection() {
        try {
            Connection connection = kata.dataSource().asDataSource().getConnection();
            lent.add(connection);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + database.name(), e);
        }
    }

    /** Fails if the learner's code left a transaction or a connection open, and names the line. */
    void requireNothingLeftOpen() throws SQLException {
        for (Connection connection : lent) {
            if (connection.isClosed() || connection.unwrap(BaseConnection.class).isClosed()) {
                continue;
            }
            TransactionState state = connection.unwrap(BaseConnection.class).getTransactionState();
            if (state != TransactionState.IDLE) {
                throw new AssertionError(
                        "a transaction was left open on the connection that your code was given: commit it"
                                + " or roll it back, also when something fails; in production it holds its locks, and VACUUM waits"
                                + " for it");
            }
            connection.close();
        }
        List<Throwable> openings = kata.dataSource().open().openings();
        if (!openings.isEmpty()) {
            AssertionError leak = new AssertionError("a connection was left open, asked for "
                    + kata.learnerCode().where(openings.get(0)) + ": close what you open, best with try-with-resources;"
                    + " in production the pool runs dry");
            leak.setStackTrace(openings.get(0).getStackTrace());
            throw leak;
        }
    }

    /** Leaves the database to code that still runs: nobody gets it, or a connection that leads there, any more. */
    void abandon() {
        database.touch();
        kata.abandonConnections();
    }

    @Override
    public void close() {
        stage.close();
        http.close();
        if (stage.isStillPlaying()) {
            abandon();
        }
        kata.sessionFactory().forgetDatabase();
        kata.giveBack(database, databases);
    }
}
