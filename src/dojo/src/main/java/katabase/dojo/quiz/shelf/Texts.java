package katabase.dojo.quiz.shelf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** The texts of a topic's questions, one after the other, as bytes. */
sealed interface Texts {

    /**
     * Gives some of them.
     *
     * @throws IOException if they are not there any more
     */
    byte[] read(long start, int length) throws IOException;

    /** Texts that were read just now. */
    record InMemory(byte[] bytes) implements Texts {

        @Override
        public byte[] read(long start, int length) {
            return Arrays.copyOfRange(bytes, (int) start, (int) start + length);
        }
    }

    /** Texts in a file, from a position on. */
    record InFile(Path file, long from) implements Texts {

        @Override
        public byte[] read(long start, int length) throws IOException {
            byte[] bytes = new byte[length];
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
                open.seek(from + start);
                open.readFully(bytes);
            }
            return bytes;
        }
    }
}
