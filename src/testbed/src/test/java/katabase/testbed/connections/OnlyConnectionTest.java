package katabase.testbed.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

@ExtendWith(OnPostgres.class)
final class OnlyConnectionTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script(
            "schema.sql", "create table thing (id bigint primary key); insert into thing values (1)")));

    private Databases databases;
    private Database database;
    private Connection physical;
    private OnlyConnection only;
    private DataSource pool;
    private ConnectionState before;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        this.physical = database.connect();
        this.only = new OnlyConnection(physical, database);
        this.pool = only.asDataSource();
        this.before = only.state();
    }

    @AfterEach
    void drop() throws SQLException {
        physical.close();
        databases.drop(database);
    }

    /** What a borrower does. */
    private interface Use {
        void of(Connection connection, Statement statement) throws SQLException;
    }

    private void borrow(Use use) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            use.of(connection, statement);
        }
    }

    @Test
    void eachBorrowerGetsTheSameSession() throws SQLException {
        int physicalId = physical.unwrap(PGConnection.class).getBackendPID();

        for (int time = 0; time < 2; time++) {
            borrow((connection, statement) -> assertThat(
                            connection.unwrap(PGConnection.class).getBackendPID())
                    .isEqualTo(physicalId));
        }
        assertThat(physical.isClosed()).isFalse();
    }

    @Test
    void aLentConnectionIsNotLentTwice() throws SQLException {
        Connection first = pool.getConnection();

        assertThat(only.isLent()).isTrue();
        assertThatExceptionOfType(SQLTransientConnectionException.class)
                .isThrownBy(pool::getConnection)
                .withMessageStartingWith("the pool has one connection, and it is lent");
        first.close();
        assertThat(only.isLent()).isFalse();
    }

    @Test
    void aConnectionThatWasGivenBackIsOfNoUse() throws SQLException {
        Connection first = pool.getConnection();
        first.close();
        Connection second = pool.getConnection();
        first.close();

        assertThat(first.isClosed()).isTrue();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(first::createStatement)
                .withMessage("this connection has been closed");
        assertThat(only.isLent()).as("the second borrower has it").isTrue();
        assertThat(second.isClosed()).isFalse();
    }

    @Test
    void whatTheDriverThrowsArrivesAsItIs() throws SQLException {
        borrow((connection, statement) -> assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connection.setTransactionIsolation(77))
                .withMessageContaining("77"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toLookChangesNothing(boolean autoCommit) throws SQLException {
        physical.setAutoCommit(autoCommit);

        ConnectionState state = only.state();

        assertThat(state.autoCommit()).isEqualTo(autoCommit);
        assertThat(state.backend()).isEqualTo("idle");
        assertThat(state.locks()).isEmpty();
        assertThat(only.state().differencesTo(state)).isEmpty();
    }

    @Test
    void committedWorkLeavesNothingBehind() throws SQLException {
        borrow((connection, statement) -> {
            connection.setAutoCommit(false);
            statement.execute("insert into thing values (2)");
            statement.execute("set local lock_timeout = '30ms'");
            connection.commit();
            connection.setAutoCommit(true);
        });

        assertThat(only.state().differencesTo(before)).isEmpty();
    }

    @Test
    void anOpenTransactionIsTold() throws SQLException {
        borrow((connection, statement) -> {
            connection.setAutoCommit(false);
            statement.execute("delete from thing");
        });

        assertThat(only.state().differencesTo(before))
                .contains(
                        "autocommit is off and was on",
                        "the backend is \"idle in transaction\" and was \"idle\"",
                        "it holds a lock: RowExclusiveLock on thing",
                        "it holds a lock: ExclusiveLock (transactionid)");
    }

    @Test
    void anAbortedTransactionIsTold() throws SQLException {
        borrow((connection, statement) -> {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("no sql"));
        });

        assertThat(only.state().differencesTo(before))
                .containsExactly(
                        "autocommit is off and was on",
                        "the backend is \"idle in transaction (aborted)\" and was \"idle\"");
    }

    @Test
    void aSessionThatTheServerHasEndedIsTold() throws SQLException {
        borrow((connection, statement) -> {
            database.value(
                    Boolean.class,
                    "select pg_terminate_backend(?, 8000)",
                    connection.unwrap(PGConnection.class).getBackendPID());
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select 1"));
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(only::state)
                .withMessage("the state of the connection cannot be seen: This connection has been closed.");
    }

    @Test
    void everythingHasAName() throws SQLException {
        assertThat(pool.toString()).isNotEmpty();
        Connection connection = pool.getConnection();
        connection.close();
        assertThat(connection.toString()).isNotEmpty();
    }

    @Test
    void changedSettingsAreTold() throws SQLException {
        borrow((connection, statement) -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setReadOnly(true);
            statement.execute("set lock_timeout = '30ms'");
            statement.execute("select pg_advisory_lock(7)");
        });

        assertThat(only.state().differencesTo(before))
                .containsExactlyInAnyOrder(
                        "read-only is on and was off",
                        "default_transaction_isolation is serializable and was read committed",
                        "lock_timeout is 30ms and was 0",
                        "it holds a lock: ExclusiveLock (advisory)");
    }
}
