package katabase.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that only grows.
 *
 * @param file the file, which need not exist
 */
public record GrowingFile(Path file) {

    /**
     * Appends in one write, and comes back when the storage has it. What was there is never changed: if a process was
     * ended in the midst of its line, the line gets its end first. If it cannot be written whole, the file becomes what
     * it was.
     *
     * @param header what the file begins with, if it is new
     * @param line a line with its end, or several
     */
    public void append(byte[] header, byte[] line) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long before = channel.size();
            ByteBuffer all = ByteBuffer.allocate(1 + header.length + line.length);
            if (before > 0 && endsWithinLine(channel, before)) {
                all.put((byte) '\n');
            }
            // A process may have been ended in the midst of the first line.
            if (before < header.length) {
                all.put(header);
            }
            all.put(line).flip();
            try {
                write(channel, before, all);
            } catch (IOException e) {
                undo(channel, before, e);
                throw e;
            }
        }
    }

    private static void write(FileChannel channel, long position, ByteBuffer all) throws IOException {
        channel.position(position);
        while (all.hasRemaining()) {
            channel.write(all);
        }
        channel.force(false);
    }

    private static void undo(FileChannel channel, long before, IOException problem) {
        try {
            channel.truncate(before);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    private static boolean endsWithinLine(FileChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0) != '\n';
    }
}
