package katabase.testbed.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import katabase.kata.NotSolvedYet;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class StageTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script(
            "schema.sql",
            "create table thing (id bigint primary key, name text not null);"
                    + "insert into thing values (1, 'one'), (2, 'two')")));
    private static final String RENAME = "update thing set name = ? where id = ?";

    private Databases databases;
    private Database database;
    private Stage stage;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        this.stage = new Stage(database, Duration.ofSeconds(1));
    }

    @AfterEach
    void drop() {
        stage.close();
        databases.drop(database);
    }

    @Test
    void callThatMeetsTheRivalsLockWaitsForTheRival() {
        Rival rival = stage.rival("Bo");
        assertThat(rival.execute(RENAME, "rival's", 1)).isEqualTo(1);
        Act<Integer> act = stage.start(() -> database.execute(RENAME, "mine", 1));

        assertThat(act.waitsFor(rival)).isTrue();
        assertThat(stage.isStillPlaying()).isTrue();
        rival.commit();
        assertThat(act.outcome().value("the rename should go through")).isEqualTo(1);
        assertThat(stage.isStillPlaying()).isFalse();
        assertThat(name(1)).isEqualTo("mine");
    }

    @Test
    void callThatEndsDoesNotWait() {
        Rival rival = stage.rival("Bo");
        rival.execute(RENAME, "rival's", 1);
        Act<Integer> returning = stage.start(() -> database.execute(RENAME, "mine", 2));
        Act<Integer> throwing = stage.start(() -> database.execute("no sql"));

        assertThat(returning.waitsFor(rival)).isFalse();
        assertThat(throwing.waitsFor(rival)).isFalse();
    }

    @Test
    void skeletonNeitherWaitsNorEnds() {
        Rival rival = stage.rival("Bo");
        Act<?> act = stage.startRunning(() -> {
            throw new NotSolvedYet();
        });

        assertThatExceptionOfType(NotSolvedYet.class).isThrownBy(() -> act.waitsFor(rival));
        assertThatExceptionOfType(NotSolvedYet.class).isThrownBy(act::outcome);
    }

    @Test
    void callThatWaitsForSomebodyElseIsToldWithTheSessions() {
        Rival bo = stage.rival("Bo");
        Rival al = stage.rival("Al");
        bo.execute(RENAME, "rival's", 1);
        Act<Integer> act = stage.start(() -> database.execute(RENAME, "mine", 1));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> act.waitsFor(al))
                .withMessageStartingWith(
                        "after 1 s your method has neither ended nor does it wait for Al; the sessions:\n  {pid=")
                .withMessageContaining("waits=Lock, blocked_by={" + bo.processId()
                        + "}, query=update thing set name = $1 where id = $2")
                .satisfies(StageTest::leadsToTheLine);
    }

    @Test
    void callThatDoesNotEndIsToldWithTheSessions() {
        Rival bo = stage.rival("Bo");
        bo.execute(RENAME, "rival's", 1);
        Act<Integer> act = stage.start(() -> database.execute(RENAME, "mine", 1));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(act::outcome)
                .withMessageStartingWith("after 1 s your method has not ended although nothing holds it any more; the"
                        + " sessions:\n  {pid=")
                .withMessageContaining("{pid=" + bo.processId() + ", name=Bo, state=idle in transaction")
                .satisfies(StageTest::leadsToTheLine);
    }

    private static void leadsToTheLine(AssertionError failure) {
        assertThat(failure.getCause().getStackTrace())
                .as("where the call stands")
                .anyMatch(frame -> frame.getClassName().equals(StageTest.class.getName()));
    }

    @Test
    void rivalLeftOpenIsRolledBackAtTheEnd() {
        stage.rival("Bo").execute(RENAME, "rival's", 1);
        Act<Integer> act = stage.start(() -> database.execute(RENAME, "mine", 1));

        stage.close();

        assertThat(act.outcome().value("the lock should be gone")).isEqualTo(1);
        await().until(() -> database.count("pg_stat_activity", "application_name = 'Bo'") == 0);
    }

    @Test
    void callThatStillRunsIsInterruptedAtTheEnd() {
        Act<?> act = stage.start(() -> {
            new CountDownLatch(1).await();
            return null;
        });

        stage.close();

        assertThat(act.outcome().refusal(InterruptedException.class, "the call should be interrupted"))
                .isNotNull();
    }

    @Test
    void rivalRollsBackWhenItIsTold() {
        Rival rival = stage.rival("Bo");
        rival.execute(RENAME, "rival's", 1);
        rival.rollback();

        assertThat(name(1)).isEqualTo("one");
        assertThat(database.execute(RENAME, "mine", 1))
                .as("rows that nobody holds")
                .isEqualTo(1);
    }

    @Test
    void heldRowsAreThoseThatSomebodyHasLockedInWhateverStrength() {
        Rival bo = stage.rival("Bo");
        assertThat(stage.heldRows("thing")).isEmpty();

        bo.execute("select 1 from thing where id = 2 for key share");
        assertThat(stage.heldRows("thing")).containsExactly(2L);
        bo.execute("delete from thing where id = 1");
        assertThat(stage.heldRows("thing")).containsExactly(1L, 2L);
        Act<Integer> renaming = stage.start(() -> database.execute(RENAME, "mine", 1));
        assertThat(renaming.waitsFor(bo)).isTrue();
        assertThat(stage.heldRows("thing")).as("somebody waits for one of them").containsExactly(1L, 2L);
        bo.rollback();
        renaming.outcome().value("the rename should go through");
        assertThat(stage.heldRows("thing")).isEmpty();
    }

    @Test
    void rowsOfATableThatIsLockedAsAWholeAreNotLookedAt() {
        stage.rival("Bo").execute("lock table thing in exclusive mode");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> stage.heldRows("thing"))
                .withMessage("your code locks the whole table thing, or waits until it can: meanwhile nobody else gets"
                        + " at any of its rows");
    }

    @Test
    void rivalIsKnownByItsName() {
        Rival rival = stage.rival("Bo's");

        assertThat(rival.name()).isEqualTo("Bo's");
        assertThat(database.value(Integer.class, "select pid from pg_stat_activity where application_name = ?", "Bo's"))
                .isEqualTo(rival.processId());
    }

    @Test
    void statementOfARivalThatFailsIsTheStagesFault() {
        Rival rival = stage.rival("Bo");

        assertThatExceptionOfType(StageFailure.class)
                .isThrownBy(() -> rival.execute("update nothing set name = 'x'"))
                .withMessageStartingWith("Bo could not run: update nothing set name = 'x': ERROR: relation");
    }

    private String name(int id) {
        return database.value(String.class, "select name from thing where id = ?", id);
    }
}
