package katabase.dojo.interview.solo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells each second that it is over, and gives the interview's signs of life, also while an editor has the terminal. */
final class Ticking implements AutoCloseable {

    private static final int SECONDS_BETWEEN_SIGNS = 3;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1, work -> {
        Thread thread = new Thread(work, "katabase-ticking");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Begins at once.
     *
     * @param sign gives a sign of life
     * @param tick is called each second
     */
    Ticking(Runnable sign, Runnable tick) {
        executor.scheduleAtFixedRate(tick, 1, 1, TimeUnit.SECONDS);
        executor.scheduleAtFixedRate(sign, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
