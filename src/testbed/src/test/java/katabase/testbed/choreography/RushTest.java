package katabase.testbed.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
final class RushTest {

    private static final int THREADS = 4;

    private Databases databases;
    private Database database;
    private Stage stage;
    private Rush rush;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(new Schema(List.of(new Schema.Script("schema.sql", "select 1"))));
        this.stage = new Stage(database, Duration.ofSeconds(1));
        this.rush = stage.rush(THREADS);
    }

    @AfterEach
    void drop() {
        stage.close();
        databases.drop(database);
    }

    @Test
    void eachThreadTakesPartInEachRound() {
        List<Set<Integer>> rounds = rush.on(50, ConcurrentHashMap::newKeySet, (numbers, number) -> numbers.add(number));

        assertThat(rounds).hasSize(50).allMatch(Set.of(0, 1, 2, 3)::equals);
    }

    @Test
    void threadsAreDifferentOnes() {
        List<Set<Thread>> rounds =
                rush.on(1, ConcurrentHashMap::newKeySet, (threads, number) -> threads.add(Thread.currentThread()));

        assertThat(rounds.get(0)).hasSize(THREADS).doesNotContain(Thread.currentThread());
    }

    @Test
    void whatTwoCannotDoAtOnceBreaks() {
        List<AtomicInteger> counters = rush.on(2_000, AtomicInteger::new, (counter, number) -> {
            for (int count = 0; count < 20; count++) {
                counter.set(counter.get() + 1);
            }
        });

        assertThat(counters).anyMatch(counter -> counter.get() < 20 * THREADS);
    }

    @Test
    void whatAThreadThrowsIsThrown() {
        IllegalStateException exception = new IllegalStateException();

        assertThatThrownBy(() -> rush.on(3, Object::new, (thing, number) -> {
                    if (number == 2) {
                        throw exception;
                    }
                }))
                .isSameAs(exception);
    }

    @Test
    void unsolvedSkeletonGoesThrough() {
        assertThatThrownBy(() -> rush.on(3, Object::new, (thing, number) -> {
                    throw new NotSolvedYet();
                }))
                .isInstanceOf(NotSolvedYet.class);
    }

    @Test
    void threadThatNeverEndsIsReported() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> rush.on(1, Object::new, (thing, number) -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("your method has not ended");
    }
}
