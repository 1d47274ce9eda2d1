package katabase.dojo.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes in folders, and says only that it is time to look: what an event tells of (a file that is written,
 * or one that an editor puts in its place, or that events were lost) makes no difference then.
 */
final class FolderWatch implements Closeable {

    /**
     * How often one looks where the file system tells of changes. Some only seem to: network drives, folders that a
     * virtual machine shares with its host.
     */
    private static final Duration BESIDE_EVENTS = Duration.ofSeconds(1);

    /**
     * How often one looks where it does not. The JDK's own service does so on macOS, every two seconds; for the few
     * files of one kata this is a handful of system calls.
     */
    private static final Duration WITHOUT_EVENTS = Duration.ofMillis(100);

    private final List<Path> folders;
    private final Optional<WatchService> service;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param folders the folders; one that does not exist is awaited
     * @param service tells of changes; closed with this
     */
    FolderWatch(List<Path> folders, Optional<WatchService> service) {
        this.folders = List.copyOf(folders);
        this.service = service;
        register();
    }

    /** Watches folders in the best way that this system has. */
    static FolderWatch of(List<Path> folders) {
        return new FolderWatch(folders, service());
    }

    private static Optional<WatchService> service() {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            if (!service.getClass().getSimpleName().contains("Polling")) {
                return Optional.of(service);
            }
            service.close();
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            // Linux gives each user 128 of them, and an IDE may hold many.
            return Optional.empty();
        }
    }

    /**
     * Waits until there may be something to see.
     *
     * @return whether an event told so; else some time has passed
     * @throws ClosedWatchServiceException if this was closed
     */
    boolean await() throws InterruptedException {
        if (service.isEmpty()) {
            awaitClose(WITHOUT_EVENTS);
            return false;
        }
        return took(service.get().poll(BESIDE_EVENTS.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Waits until nothing happens: one save is several events, and between them the file may be empty.
     *
     * @param quiet how long nothing is to happen
     * @param longest how long this waits at most
     * @throws ClosedWatchServiceException if this was closed
     */
    void settle(Duration quiet, Duration longest) throws InterruptedException {
        if (service.isEmpty()) {
            awaitClose(quiet);
            return;
        }
        long start = System.nanoTime();
        boolean again = true;
        while (again && System.nanoTime() - start < longest.toNanos()) {
            again = took(service.get().poll(quiet.toMillis(), TimeUnit.MILLISECONDS));
        }
        register();
    }

    private void awaitClose(Duration atMost) throws InterruptedException {
        if (closed.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ClosedWatchServiceException();
        }
    }

    private static boolean took(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    /** A folder may have been deleted and made again since the last time; registering the same one twice is one. */
    private void register() {
        service.ifPresent(present -> folders.forEach(folder -> register(folder, present)));
    }

    private static void register(Path folder, WatchService service) {
        Path existing = folder;
        while (!Files.isDirectory(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            existing.register(service, new WatchEvent.Kind<?>[] {
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE
            });
        } catch (IOException e) {
            // It is looked at from time to time all the same.
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
