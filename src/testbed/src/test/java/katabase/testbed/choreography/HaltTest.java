package katabase.testbed.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
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
final class HaltTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script(
            "schema.sql",
            "create table thing (id bigint primary key, name text not null);"
                    + "insert into thing values (1, 'one'), (2, 'two'), (3, 'three')")));
    private static final String ADVISORY_LOCKS = "locktype = 'advisory' and pid <> pg_backend_pid()";

    private Databases databases;
    private Database database;
    private Stage stage;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        this.stage = new Stage(database, Duration.ofSeconds(2));
    }

    @AfterEach
    void drop() {
        stage.close();
        databases.drop(database);
    }

    @Test
    void autocommitUpdateStandsBetweenItsChangeAndItsCommit() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> renaming = learner("update thing set name = 'new' where id = 1");

        assertThat(halt.isReachedBy(renaming)).isTrue();
        assertThat(name(1)).as("what others see").isEqualTo("one");
        assertThat(rowIsHeld(1)).isTrue();
        halt.letGo();
        renaming.outcome().value("the update should go through");
        assertThat(name(1)).isEqualTo("new");
    }

    @Test
    void commitStandsBehindAllStatementsOfItsTransaction() {
        Halt halt = stage.haltAtCommitAfter("update", "thing");
        Act<?> renaming =
                learner("begin; update thing set name = 'new' where id = 1; delete from thing where id = 2; commit");

        assertThat(halt.isReachedBy(renaming)).isTrue();
        assertThat(name(1)).as("what others see").isEqualTo("one");
        assertThat(rowIsHeld(2)).as("the statement after the update was run").isTrue();
        halt.letGo();
        renaming.outcome().value("the transaction should go through");
        assertThat(name(1)).isEqualTo("new");
    }

    @Test
    void autocommitStandsInItsCommitToo() {
        Halt halt = stage.haltAtCommitAfter("update", "thing");
        Act<?> renaming = learner("update thing set name = 'new'");

        assertThat(halt.isReachedBy(renaming)).isTrue();
        assertThat(name(1)).as("what others see").isEqualTo("one");
        halt.letGo();
        renaming.outcome().value("the update should go through");
        assertThat(database.count("pg_locks", ADVISORY_LOCKS)).isZero();
    }

    @Test
    void onlyTheFirstSessionOfTheLearnersStands() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> first = learner("update thing set name = 'first' where id = 1");
        assertThat(halt.isReachedBy(first)).isTrue();

        learner("update thing set name = 'second' where id = 2").outcome().value("the second one should pass");
        stage.rival("Bo").execute("update thing set name = 'rival' where id = 3");
        database.execute("insert into thing values (4, 'four')");

        assertThat(first.hasEnded()).isFalse();
        assertThat(name(2)).isEqualTo("second");
    }

    @Test
    void testAndRivalsNeverStandEvenIfTheyComeFirst() {
        stage.haltAfter("update", "thing");

        assertThat(database.execute("update thing set name = 'mine' where id = 1"))
                .isEqualTo(1);
        assertThat(stage.rival("Bo").execute("update thing set name = 'rival' where id = 2"))
                .isEqualTo(1);
    }

    @Test
    void statementOverManyRowsStandsOnceAndLeavesNoLockBehind() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> renaming = learner("update thing set name = 'new'");
        assertThat(halt.isReachedBy(renaming)).isTrue();
        halt.letGo();
        renaming.outcome().value("the update should go through");

        learner("update thing set name = 'newer'").outcome().value("nobody should stand here again");
        assertThat(database.count("pg_locks", ADVISORY_LOCKS)).isZero();
    }

    @Test
    void conditionTellsWhichRowsAreMeant() {
        Halt halt = stage.haltAfter("update of name", "thing", "new.id = 2");
        Act<?> passing = learner("update thing set name = 'new' where id = 1");
        Act<?> standing = learner("update thing set name = 'new' where id = 2");

        assertThat(halt.isReachedBy(passing)).isFalse();
        assertThat(halt.isReachedBy(standing)).isTrue();
    }

    @Test
    void eachOfTwoHaltsHoldsASession() {
        Halt inserting = stage.haltAfter("insert", "thing");
        Halt deleting = stage.haltAfter("delete", "thing");
        Act<?> insert = learner("insert into thing values (4, 'four')");
        Act<?> delete = learner("delete from thing where id = 1");

        assertThat(inserting.isReachedBy(insert)).isTrue();
        assertThat(deleting.isReachedBy(delete)).isTrue();
        inserting.letGo();
        insert.outcome().value("the insert should go through");
        assertThat(delete.hasEnded()).isFalse();
    }

    @Test
    void lockTimeoutOfTheLearnersDoesNotEndTheHalt() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> renaming =
                learner("begin; set local lock_timeout = 1; update thing set name = 'new' where id = 1; commit");
        assertThat(halt.isReachedBy(renaming)).isTrue();
        halt.letGo();

        renaming.outcome().value("its lock_timeout should not apply here");
    }

    @Test
    void callThatDoesNothingEndsWithoutStandingAnywhere() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> unsolved = stage.startRunning(() -> {
            throw new NotSolvedYet();
        });

        assertThat(halt.isReachedBy(learner("select 1"))).isFalse();
        assertThatExceptionOfType(NotSolvedYet.class).isThrownBy(() -> halt.isReachedBy(unsolved));
    }

    @Test
    void callThatWaitsElsewhereIsToldWithTheSessions() {
        Halt halt = stage.haltAfter("update", "thing");
        stage.rival("Bo").execute("update thing set name = 'rival' where id = 1");
        Act<?> renaming = learner("update thing set name = 'new' where id = 1");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> halt.isReachedBy(renaming))
                .withMessageStartingWith("after 2 s your method has neither ended nor come to its update on thing; the"
                        + " sessions:\n  {pid=")
                .withMessageContaining("name=learner, state=active, waits=Lock");
    }

    @Test
    void standstillIsWhenAllOthersStandOrWaitOneBehindTheOther() {
        Halt halt = stage.haltAfter("update", "thing");
        Act<?> first = learner("update thing set name = 'first' where id = 1");
        halt.isReachedBy(first);
        Act<?> second = learner("update thing set name = 'second' where id = 1");
        Act<?> third = learner("update thing set name = 'third' where id = 1");
        Act<?> other = learner("update thing set name = 'other' where id = 2");

        stage.awaitStandstill();

        assertThat(other.hasEnded()).isTrue();
        assertThat(List.of(first.hasEnded(), second.hasEnded(), third.hasEnded()))
                .containsOnly(false);
        halt.letGo();
        stage.awaitStandstill();
        assertThat(List.of(first.hasEnded(), second.hasEnded(), third.hasEnded()))
                .containsOnly(true);
    }

    @Test
    void callThatWaitsForNoLockIsNoStandstill() {
        learner("select pg_sleep(5)");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(stage::awaitStandstill)
                .withMessageStartingWith("after 2 s your method has neither ended nor does it wait for a lock; the"
                        + " sessions:\n  {pid=");
    }

    private Act<Boolean> learner(String sql) {
        return stage.start(() -> {
            try (Connection connection = database.pool().getConnection();
                    Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private boolean rowIsHeld(long id) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1 from thing where id = " + id + " for update nowait");
            return false;
        } catch (SQLException e) {
            return e.getSQLState().equals("55P03");
        }
    }

    private String name(long id) {
        return database.value(String.class, "select name from thing where id = ?", id);
    }
}
