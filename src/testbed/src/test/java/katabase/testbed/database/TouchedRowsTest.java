package katabase.testbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import katabase.testbed.OnPostgres;
import katabase.testbed.mapping.KataSessionFactory;
import katabase.testbed.mapping.MappedClasses;
import katabase.testbed.statements.ObservedDataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TouchedRowsTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", """
            create table thing (id bigint generated always as identity primary key, name text not null);
            create table note (text text not null);
            insert into thing (name) select 'name ' || n from generate_series(1, 5000) n;
            insert into note select 'text ' || n from generate_series(1, 300) n;
            analyze;
            """)));

    private Databases databases;
    private Database database;
    private Connection connection;

    @BeforeEach
    void open(Databases databases) throws SQLException {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        this.connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        databases.drop(database);
    }

    @Test
    void scanTouchesWhatItPassesAndIndexWhatItFinds() throws SQLException {
        TouchedRows scanning = TouchedRows.fromNowOn(connection);
        read("select id from thing where name = 'name 4000'");
        TouchedRows seeking = TouchedRows.fromNowOn(connection);
        read("select name from thing where id in (11, 22, 33, 44)");

        assertThat(seeking.of("thing")).isEqualTo(4);
        assertThat(scanning.of("thing")).isEqualTo(5004);
        assertThat(scanning.of("note")).isZero();
    }

    @Test
    void limitEndsTheScan() throws SQLException {
        TouchedRows touched = TouchedRows.fromNowOn(connection);
        read("select id from thing limit 7");

        assertThat(touched.of("thing")).isEqualTo(7);
    }

    @Test
    void whatTheConnectionTouchedBeforeDoesNotCount() throws SQLException {
        read("select count(*) from note");
        connection.commit();
        read("select count(*) from note");

        assertThat(TouchedRows.fromNowOn(connection).of("note")).isZero();
    }

    @Test
    void halfReadResultHasTouchedHalf() throws SQLException {
        TouchedRows touched = TouchedRows.fromNowOn(connection);
        try (PreparedStatement statement = connection.prepareStatement("select name from thing")) {
            statement.setFetchSize(50);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                assertThat(touched.of("thing")).isEqualTo(50);
            }
        }
    }

    @Test
    void nobodyWorksInParallel() throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute("set min_parallel_table_scan_size = 0");
            settings.execute("set parallel_setup_cost = 0");
            settings.execute("set parallel_tuple_cost = 0");
        }
        TouchedRows touched = TouchedRows.fromNowOn(connection);
        read("select count(*) from thing");

        assertThat(touched.of("thing")).isEqualTo(5000);
    }

    @Test
    void sessionIsCountedBesideTheLog() {
        ObservedDataSource observed = new ObservedDataSource();
        observed.switchTo(database.pool());
        MappedClasses things = new MappedClasses("katabase.testbed.samples.everything");
        try (KataSessionFactory factory = new KataSessionFactory(things, observed.asDataSource());
                Session session = factory.get().openSession()) {
            session.beginTransaction();
            TouchedRows touched = TouchedRows.fromNowOn(session);
            session.createSelectionQuery("select name from Thing where name = 'name 3'", String.class)
                    .getSingleResult();

            assertThat(touched.of("thing")).isEqualTo(5000);
            assertThat(observed.log().all().count()).isEqualTo(1);
            session.getTransaction().rollback();
        }
    }

    @Test
    void tooManyAreTold() throws SQLException {
        TouchedRows touched = TouchedRows.fromNowOn(connection);
        read("select count(*) from note");

        assertThatNoException().isThrownBy(() -> touched.atMost(300, "note", "asking", "reasons"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> touched.atMost(299, "note", "asking", "COUNT visits all"))
                .withMessage("asking touched 300 rows of note, at most 299 expected: COUNT visits all");
    }

    @Test
    void countingNeedsATransactionAndEndsWithIt() throws SQLException {
        TouchedRows touched = TouchedRows.fromNowOn(connection);
        connection.commit();
        read("select count(*) from note");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> touched.of("note"))
                .withMessageStartingWith("the transaction was ended");

        connection.setAutoCommit(true);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TouchedRows.fromNowOn(connection))
                .withMessage("touched rows are counted within one transaction: begin it first");
    }

    @Test
    void unknownTableIsAMistakeOfTheTest() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TouchedRows.fromNowOn(connection).of("thong"))
                .withMessageStartingWith("there is no table thong, only [");
    }

    private void read(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
