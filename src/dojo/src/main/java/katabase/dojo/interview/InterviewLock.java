package katabase.dojo.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import katabase.dojo.UsageProblem;

/** Lets one process at a time interview somebody. The operating system gives it back when the process ends. */
final class InterviewLock implements AutoCloseable {

    private final FileChannel channel;

    private InterviewLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @param workspace the folder of the root POM
     * @throws UsageProblem if another process has it
     */
    static InterviewLock take(Path workspace) {
        Path file = workspace.resolve(".kata/interview.lock");
        try {
            Files.createDirectories(workspace.resolve(".kata"));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
                throw new UsageProblem("an interview is going on in another terminal", "go on there, or leave it");
            }
            return new InterviewLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
