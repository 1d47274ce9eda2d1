package katabase.testbed.choreography;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several threads that do the same at the same moment, in many rounds, each round to something new. What two threads
 * cannot do at once breaks in one of the rounds. It is for what happens in memory: a round takes microseconds.
 */
public final class Rush {

    private final Stage stage;
    private final int threads;

    Rush(Stage stage, int threads) {
        this.stage = stage;
        this.threads = threads;
    }

    /**
     * Runs the rounds and waits until all threads have ended.
     *
     * @param rounds how many
     * @param fresh makes what one round is about
     * @param deed what each thread does to it; the number is that of the thread, from 0
     * @return what the rounds were about, for a look at what has become of it
     * @throws AssertionError if a thread has not ended within eight seconds
     * @throws RuntimeException what the deed threw in one of the threads; an error likewise
     */
    public <T> List<T> on(int rounds, Supplier<T> fresh, ObjIntConsumer<T> deed) {
        List<Round<T>> all = Stream.generate(() -> new Round<>(fresh.get(), new AtomicInteger()))
                .limit(rounds)
                .toList();
        CountDownLatch start = new CountDownLatch(threads);
        List<Act<Boolean>> acts = IntStream.range(0, threads)
                .mapToObj(number -> stage.start((Callable<Boolean>) () -> {
                    start.countDown();
                    start.await();
                    for (Round<T> round : all) {
                        round.awaitCompany();
                        deed.accept(round.thing(), number);
                    }
                    return true;
                }))
                .toList();
        acts.stream().map(Act::outcome).forEach(Rush::requireEnd);
        return all.stream().map(Round::thing).toList();
    }

    private static void requireEnd(Outcome<Boolean> outcome) {
        if (outcome.thrown() instanceof RuntimeException exception) {
            throw exception;
        }
        if (outcome.thrown() instanceof Error error) {
            throw error;
        }
        outcome.value("each thread should come to its end");
    }

    /** What the threads have in common in one round. */
    private record Round<T>(T thing, AtomicInteger arrived) {

        private static final int GLANCES = 1_000;

        /** Not for long: where there is one processor, nobody comes before this thread pauses. */
        void awaitCompany() {
            arrived.incrementAndGet();
            for (int glances = 0; glances < GLANCES && arrived.get() == 1; glances++) {
                Thread.onSpinWait();
            }
        }
    }
}
