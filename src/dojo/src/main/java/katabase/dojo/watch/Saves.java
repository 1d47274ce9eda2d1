package katabase.dojo.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import katabase.dojo.curriculum.ExerciseFiles;

/** Tells of each save that changed something, once, in a thread of its own. */
public final class Saves implements Closeable {

    /**
     * How long nothing is to happen before the files are read: each save waits for this. The events of one save by vim,
     * sed, ed, cat or Python are 0.1 to 0.9 ms apart at the median and 5 ms at the 95th percentile. On a busy machine
     * they were 50 ms apart, so no length that anybody would want to wait for is safe, and it need not be: what is seen
     * between two events is nearly always a file that is empty or away, and for that one {@link #INCOMPLETE waits
     * longer}. A file that is there by half is judged; it does not compile, and {@link Judging} drops such a verdict
     * when the other half has come meanwhile.
     */
    private static final Duration QUIET = Duration.ofMillis(5);

    private static final Duration LONGEST_BURST = Duration.ofMillis(500);

    /** How long a file may be empty or away while an editor writes it anew, or puts the new one in its place. */
    private static final Duration INCOMPLETE = Duration.ofMillis(200);

    private final Supplier<Map<String, Path>> files;
    private final FolderWatch watch;
    private final Runnable saved;
    private final Thread thread = new Thread(this::run, "katabase-saves");
    private Content last;
    private volatile boolean closed;

    /**
     * Starts to watch a kata's files in the best way that this system has.
     *
     * @param files which files
     * @param saved is called after each save that changed what stands in them, in another thread
     */
    public static Saves of(ExerciseFiles files, Runnable saved) {
        return new Saves(files::present, FolderWatch.of(files.folders()), saved);
    }

    /**
     * Starts to watch.
     *
     * @param files gives the files that count, by file name
     * @param watch knows when to look at them; closed with this
     * @param saved is called after each save that changed what stands in them
     */
    Saves(Supplier<Map<String, Path>> files, FolderWatch watch, Runnable saved) {
        this.files = files;
        this.watch = watch;
        this.saved = saved;
        this.last = read();
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        String lastStamps = "";
        try {
            while (!closed) {
                boolean told = watch.await();
                String stamps = stamps();
                if (!told && stamps.equals(lastStamps)) {
                    continue;
                }
                watch.settle(QUIET, LONGEST_BURST);
                Content now = settled();
                lastStamps = stamps;
                if (!now.equals(last)) {
                    last = now;
                    saved.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Content settled() throws InterruptedException {
        long start = System.nanoTime();
        Content now = read();
        while (now.lacks(last) && System.nanoTime() - start < INCOMPLETE.toNanos()) {
            watch.settle(QUIET, QUIET);
            now = read();
        }
        return now;
    }

    private Content read() {
        try {
            return Content.of(files.get());
        } catch (UncheckedIOException e) {
            return Content.NOTHING;
        }
    }

    /** Sizes and times: cheaper than the content, and different after a save. */
    private String stamps() {
        try {
            return files.get().values().stream().map(Saves::stamp).collect(Collectors.joining());
        } catch (UncheckedIOException e) {
            return "";
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        thread.interrupt();
        watch.close();
    }
}
