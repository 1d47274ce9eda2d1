package katabase.testbed.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import katabase.testbed.mapping.KataSessionFactory;
import katabase.testbed.mapping.MappedClasses;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(OnPostgres.class)
final class ObservedDataSourceTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", """
            create table thing (id bigint generated always as identity primary key, name text not null);
            create table note (text text not null);
            create function twice(int) returns int return 2 * $1;
            """)));

    private final ObservedDataSource observed = new ObservedDataSource();
    private final StatementLog log = observed.log();
    private final DataSource dataSource = observed.asDataSource();
    private Databases databases;
    private Database database;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        PGSimpleDataSource target = new PGSimpleDataSource();
        target.setUrl(database.url());
        observed.switchTo(target);
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void everyExecutionIsOneStatement() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement plain = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("insert into note values (?)")) {
            plain.execute("select 1");
            plain.executeUpdate("update thing set name = 'x'");
            for (String text : List.of("one", "two")) {
                prepared.setString(1, text);
                prepared.executeUpdate();
            }
        }

        assertThat(log.all().list())
                .containsExactly(
                        new Sent("select 1", 1),
                        new Sent("update thing set name = 'x'", 1),
                        new Sent("insert into note values (?)", 1),
                        new Sent("insert into note values (?)", 1));
    }

    @Test
    void preparedBatchIsOneStatementWithItsSize() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement("insert into note values (?)")) {
            for (String text : List.of("one", "two", "three")) {
                prepared.setString(1, text);
                prepared.addBatch();
            }
            prepared.executeBatch();
        }

        assertThat(log.all().list()).containsExactly(new Sent("insert into note values (?)", 3));
        assertThat(database.count("note", "true")).isEqualTo(3);
    }

    @Test
    void batchOfDifferentStatementsIsAsManyStatements() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement plain = connection.createStatement()) {
            plain.addBatch("insert into note values ('one')");
            plain.addBatch("delete from thing");
            plain.executeBatch();
            plain.addBatch("insert into note values ('alone')");
            plain.executeBatch();
        }

        assertThat(log.all().list())
                .containsExactly(
                        new Sent("insert into note values ('one')", 1),
                        new Sent("delete from thing", 1),
                        new Sent("insert into note values ('alone')", 1));
    }

    @Test
    void callAndChangeWithinAWithAreStatements() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                CallableStatement call = connection.prepareCall("{? = call twice(?)}");
                PreparedStatement moving = connection.prepareStatement(
                        "with gone as (delete from note returning text) insert into thing (name) select text from gone")) {
            call.registerOutParameter(1, java.sql.Types.INTEGER);
            call.setInt(2, 21);
            call.execute();
            moving.executeUpdate();
        }

        assertThat(log.all().starting("call").count()).isEqualTo(1);
        assertThat(log.all().writing().list()).extracting(Sent::verb).containsExactly("with");
    }

    @Test
    void statementThatPostgresRefusesWasSent() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement plain = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> plain.execute("select nothing"));
        }

        assertThat(log.all().list()).containsExactly(new Sent("select nothing", 1));
    }

    @Test
    void hibernatesStatementsAreCounted() throws Exception {
        MappedClasses things = new MappedClasses("katabase.testbed.samples.everything");
        try (KataSessionFactory factory = new KataSessionFactory(things, dataSource)) {
            SessionFactory sessions = factory.get();
            database.execute("insert into thing (name) select 'name ' || n from generate_series(1, 3) n");

            Recording<List<String>> reading = log.record(() -> sessions.fromSession(
                    session -> session.createSelectionQuery("select name from Thing order by id", String.class)
                            .getResultList()));
            Statements none = log.sentBy(() -> {});

            assertThat(reading.result()).containsExactly("name 1", "name 2", "name 3");
            assertThat(reading.statements().on("thing").count()).isEqualTo(1);
            assertThat(none.count()).isZero();
        }
    }

    @Test
    void databaseOfTheTestIsNotInTheLog() {
        database.execute("insert into note values ('of the test')");

        assertThat(log.all().count()).isZero();
    }

    @Test
    void interruptionComesOnceAndJustBeforeItsStatement() throws SQLException {
        database.execute("insert into note values ('first')");
        log.before(sent -> sent.mentions("note"), () -> {
            assertThat(log.all().on("note").count())
                    .as("statements on note so far")
                    .isZero();
            database.execute("insert into note values ('in between')");
        });

        try (Connection connection = dataSource.getConnection()) {
            assertThat(one(connection, "select count(*) from thing")).isZero();
            assertThat(log.isWaiting()).as("waiting after another table").isTrue();
            assertThat(one(connection, "select count(*) from note")).isEqualTo(2);
            assertThat(log.isWaiting()).as("waiting after the table").isFalse();
            assertThat(one(connection, "select count(*) from note")).isEqualTo(2);
        }
    }

    @Test
    void interruptionThatFailsKeepsTheStatementFromBeingSent() throws SQLException {
        log.before(sent -> sent.mentions("note"), () -> {
            throw new IllegalStateException("in between");
        });

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> statement.execute("insert into note values ('x')"));
        }
        assertThat(log.all().count()).isZero();
        assertThat(database.count("note", "true")).isZero();
    }

    @Test
    void statementsOfSeveralThreadsAreAllThere() {
        List<CompletableFuture<Void>> threads = java.util.stream.IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    try (Connection connection = dataSource.getConnection()) {
                        for (int count = 0; count < 25; count++) {
                            one(connection, "select " + count);
                        }
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        threads.forEach(CompletableFuture::join);

        assertThat(log.all().count()).isEqualTo(100);
        assertThat(observed.open().openings()).isEmpty();
    }

    @Test
    void rowsThatWereReadAreCounted() throws Exception {
        database.execute("insert into note select 'text ' || n from generate_series(1, 5) n");

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note")) {
            Recording<Integer> three = log.record(() -> read(rows, 3));
            Recording<Integer> rest = log.record(() -> read(rows, 10));
            Recording<Integer> keys = log.record(() -> insertAndReadKeys(connection));

            assertThat(three.rows()).isEqualTo(3);
            assertThat(rest.rows()).isEqualTo(2);
            assertThat(keys.rows()).isEqualTo(1);
        }
    }

    private static int read(ResultSet rows, int most) throws SQLException {
        int read = 0;
        while (read < most && rows.next()) {
            rows.getString("text");
            read++;
        }
        return read;
    }

    private static int insertAndReadKeys(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into thing (name) values ('x') returning id")) {
            insert.execute();
            try (ResultSet keys = insert.getResultSet()) {
                keys.next();
                return keys.getInt(1);
            }
        }
    }

    @Test
    void resultSetThrowsWhatItsDriverThrows() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            rows.next();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> rows.getString("nothing"))
                    .withMessageContaining("nothing was not found");
        }
    }

    @Test
    void callsBeyondTheAllowanceAreRefused() throws SQLException {
        log.allowOnly(2);
        try (Connection connection = dataSource.getConnection();
                Statement plain = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("insert into note values (?)")) {
            plain.addBatch("insert into note values ('one')");
            plain.addBatch("insert into note values ('two')");
            plain.executeBatch();
            prepared.setString(1, "three");
            prepared.executeUpdate();

            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(prepared::executeUpdate)
                    .withMessage("call 3 to the server was refused, 2 are allowed");
            assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> plain.execute("select 1"));
        }
        assertThat(database.count("note", "true")).isEqualTo(3);
        assertThat(log.all().count()).isEqualTo(3);
    }

    @Test
    void allowanceIsForgottenWithTheRest() throws SQLException {
        log.allowOnly(0);
        log.clear();

        try (Connection connection = dataSource.getConnection()) {
            assertThat(one(connection, "select 7")).isEqualTo(7);
        }
    }

    @Test
    void openConnectionsAreKnownByTheLineThatAskedForThem() throws SQLException {
        Connection connection = dataSource.getConnection();
        assertThat(observed.open().openings())
                .singleElement()
                .satisfies(opening -> assertThat(opening.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .contains("openConnectionsAreKnownByTheLineThatAskedForThem"));

        connection.close();
        assertThat(observed.open().openings()).isEmpty();
    }

    private static long one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
