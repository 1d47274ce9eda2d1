package katabase.journal.writer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import katabase.journal.EntryId;
import katabase.journal.Journal;
import katabase.journal.Restored;

/** A process that appends until it is ended, and tells each entry's id when it is written. */
public final class Writer {

    /** Longer than what an operating system writes at once: some entries can be cut off in their midst. */
    private static final int LONGEST = 20_000;

    private Writer() {}

    /** @param arguments the workspace, a seed, and how many entries to write */
    public static void main(String[] arguments) throws IOException {
        Journal journal = Journal.of(Path.of(arguments[0]));
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        PrintStream out = System.out;
        for (int number = 0; number < count; number++) {
            int length = number % 4 == 0 ? random.nextInt(1, LONGEST) : 20;
            EntryId id = EntryId.of(random);
            journal.append(new Restored(id, Instant.ofEpochSecond(number), "k".repeat(length)));
            out.println(id.text());
            out.flush();
        }
    }
}
