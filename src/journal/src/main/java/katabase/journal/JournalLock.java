package katabase.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time write, whatever process it is in. The operating system gives the lock back when a process ends.
 *
 * <p>It is a file of its own: the journal itself may be replaced by git or an editor while somebody waits.
 */
final class JournalLock implements AutoCloseable {

    /** The operating system's lock tells processes apart, but not the threads of one. */
    private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private JournalLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits until nobody else has it. The file is made if it is missing. */
    static JournalLock take(Path file) throws IOException {
        WITHIN_THIS_PROCESS.lock();
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return new JournalLock(channel, channel.lock());
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            WITHIN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            WITHIN_THIS_PROCESS.unlock();
        }
    }
}
