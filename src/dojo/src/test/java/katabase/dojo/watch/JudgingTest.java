package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import katabase.dojo.curriculum.KataCard;
import katabase.judge.KataFolder;
import katabase.judge.Verdict;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class JudgingTest {

    private static final KataCard FIRST = card("first");
    private static final KataCard SECOND = card("second");

    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Deque<Verdict.Status> outcomes = new ConcurrentLinkedDeque<>();
    private final BlockingQueue<String> judged = new LinkedBlockingQueue<>();
    private final Judging judging = new Judging(this::judge, (card, verdict) -> judged.add(card.start()));

    private static KataCard card(String name) {
        return new KataCard(new KataFolder(Path.of("."), "library", name), 1, name, Level.JUNIOR, 10, name);
    }

    private Verdict judge(KataCard card) {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        mayEnd.acquireUninterruptibly();
        running.decrementAndGet();
        Verdict.Status status = outcomes.isEmpty() ? Verdict.Status.PASSED : outcomes.remove();
        return new Verdict(card.start(), status, List.of(), List.of(), List.of(), Duration.ZERO);
    }

    private String next() throws InterruptedException {
        return String.valueOf(judged.poll(20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("what is asked for during a run is judged after it, once, and the last kata counts")
    void oneAfterTheOther() throws Exception {
        judging.ask(FIRST);
        judging.ask(FIRST);
        judging.ask(FIRST);
        judging.ask(SECOND);
        mayEnd.release(2);

        assertThat(List.of(next(), next())).containsExactly("first", "second");
        assertThat(judging.isRunning()).isFalse();
        assertThat(mostAtOnce).hasValue(1);
        assertThat(judged).isEmpty();
    }

    @Test
    @DisplayName("what does not compile is not told when it was saved again meanwhile: it was half a save")
    void halfASave() throws Exception {
        outcomes.addAll(List.of(Verdict.Status.NOT_COMPILED, Verdict.Status.FAILED, Verdict.Status.NOT_COMPILED));
        judging.ask(FIRST);
        judging.ask(FIRST);
        mayEnd.release(2);
        assertThat(next()).isEqualTo("first");

        judging.ask(SECOND);
        mayEnd.release();

        assertThat(next())
                .as("nothing was told twice, and what is not followed is told")
                .isEqualTo("second");
        assertThat(judged).isEmpty();
    }
}
