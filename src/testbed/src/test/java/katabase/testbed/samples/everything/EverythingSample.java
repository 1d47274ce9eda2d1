package katabase.testbed.samples.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.http.Http;
import katabase.testbed.http.Response;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A kata that asks for everything, in every place that may ask. Its tests are green. */
@Kata(
        number = 0,
        title = "Everything that a kata may ask for, under a title that has more words than it needs",
        level = Level.SENIOR,
        minutes = 60,
        concepts = {},
        start = Thing.class)
public final class EverythingSample {

    private final Database fromConstructor;
    private Database fromBeforeEach;

    EverythingSample(Database database) {
        this.fromConstructor = database;
    }

    @BeforeEach
    void open(Database database) {
        this.fromBeforeEach = database;
    }

    @Test
    @Order(6)
    void httpServesAClient(Http http) {
        assertThat(http.serve(request -> Response.of(204)).get("/").send().status())
                .isEqualTo(204);
    }

    @Test
    @Order(1)
    void oneDatabaseInAllPlaces(Database database) {
        assertThat(fromConstructor).isSameAs(database);
        assertThat(fromBeforeEach).isSameAs(database);
        assertThat(database.value(String.class, "select name from thing")).isEqualTo("first");
    }

    @Test
    @Order(2)
    void dataSourceAndConnectionLeadToIt(Database database, DataSource dataSource, Connection connection)
            throws SQLException {
        assertThat(databaseOf(connection)).isEqualTo(database.name());
        try (Connection other = dataSource.getConnection()) {
            assertThat(databaseOf(other)).isEqualTo(database.name());
        }
    }

    @Test
    @Order(3)
    void sessionFactoryKnowsTheEntitiesOfThePackage(Database database, SessionFactory sessions) {
        Thing thing = sessions.fromTransaction(session -> {
            Thing made = new Thing("second");
            session.persist(made);
            return made;
        });
        assertThat(database.value(String.class, "select name from thing where id = ?", thing.id()))
                .isEqualTo(thing.name());
    }

    @Test
    @Order(4)
    void logHoldsWhatWasSentInThisTestAlone(StatementLog statements, SessionFactory sessions) {
        assertThat(statements.all().count()).isZero();
        sessions.inSession(session -> session.find(Thing.class, 1L));
        assertThat(statements.all().count()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void stageAndChance(Stage stage, Chance chance, Database database) {
        Rival rival = stage.rival("Bo");
        rival.execute("insert into thing (name) values (?)", chance.name());
        assertThat(database.count("thing", "true")).isEqualTo(1);
    }

    private static String databaseOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_database()")) {
            row.next();
            return row.getString(1);
        }
    }
}
