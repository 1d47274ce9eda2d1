package katabase.testbed.samples.hanging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.StatementLog;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A kata whose solution does not come back, in four ways; after each of them a test that has nothing to do with it. */
@Kata(
        number = 1,
        title = "Hanging",
        level = Level.JUNIOR,
        minutes = 1,
        concepts = {},
        start = Museum.class,
        deadline = 1)
public final class HangingSample {

    private final Museum museum = new Museum();
    private DataSource dataSource;
    private StatementLog statements;
    private Database database;

    @BeforeEach
    void open(DataSource dataSource, StatementLog statements, Database database) {
        this.dataSource = dataSource;
        this.statements = statements;
        this.database = database;
        Museum.DATABASES.add(database.name());
    }

    @Test
    @Order(1)
    void endlessLoop() {
        museum.counts();
    }

    @Test
    @Order(2)
    void afterTheLoop() {
        requireQuiet();
    }

    @Test
    @Order(3)
    void endlessRetry() {
        museum.triesAgainForEver(dataSource);
    }

    @Test
    @Order(4)
    void afterTheRetry() {
        requireQuietForRounds();
    }

    @Test
    @Order(5)
    void endlessRetryInAnAct(Stage stage) {
        stage.startRunning(() -> museum.triesAgainForEver(dataSource));
    }

    @Test
    @Order(6)
    void afterTheRetryInAnAct() {
        requireQuietForRounds();
    }

    @Test
    @Order(7)
    void lockThatNobodyGivesUp(Stage stage) throws SQLException {
        Rival rival = stage.rival("Bo");
        rival.execute("update thing set name = 'mine'");
        museum.waitsForALock(dataSource);
    }

    @Test
    @Order(8)
    void afterTheLock() {
        requireQuiet();
    }

    /** Long enough for the loop of the test before to come by several times. */
    private void requireQuietForRounds() {
        long before = Museum.ROUNDS.get();
        Awaitility.await().until(() -> Museum.ROUNDS.get() > before + 5);
        requireQuiet();
    }

    private void requireQuiet() {
        assertThat(statements.all().count())
                .withFailMessage("a test before sends statements into this one:" + statements.all())
                .isZero();
        assertThat(database.value(String.class, "select name from thing")).isEqualTo("first");
    }
}
