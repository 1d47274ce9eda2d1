package katabase.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import katabase.journal.writer.WriterProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write, and are ended in the midst of it. */
final class KilledWritersTest {

    private static final int JOURNALS = 50;
    private static final int KILLS_OF_A_JOURNAL = 20;
    private static final int LANES = 2;
    private static final int ENDLESS = Integer.MAX_VALUE;
    private static final long SEED = 4711;

    @TempDir
    private static Path folder;

    private static Set<String> ids(JournalContent content) {
        return content.entries().stream().map(entry -> entry.id().text()).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("1,000 kills while entries are written: all that were acknowledged are there, and it always opens")
    void kills() throws Exception {
        WriterProgram program = WriterProgram.in(folder);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Integer>> journals = IntStream.range(0, JOURNALS)
                    .mapToObj(number -> (Callable<Integer>) () -> killWriters(program, number))
                    .toList();
            int kills = 0;
            for (Future<Integer> journal : lanes.invokeAll(journals)) {
                kills += journal.get();
            }
            assertThat(kills).isEqualTo(JOURNALS * KILLS_OF_A_JOURNAL);
        } finally {
            lanes.shutdownNow();
        }
    }

    /** A writer is killed and followed by a new one; into every tenth journal two write at a time. */
    private static int killWriters(WriterProgram program, int number) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED + number);
        Path workspace = Files.createDirectories(folder.resolve("journal-" + number));
        Set<String> acknowledged = new HashSet<>();
        List<Process> running = new ArrayList<>();
        for (int writer = 0; writer < (number % 10 == 0 ? 2 : 1); writer++) {
            running.add(program.start(workspace, random.nextLong(), ENDLESS));
        }
        try {
            for (int kill = 0; kill < KILLS_OF_A_JOURNAL; kill++) {
                int victim = random.nextInt(running.size());
                acknowledged.addAll(killed(running.get(victim), random));
                assertThat(ids(Journal.of(workspace).read()))
                        .as("journal %d (seed %d) after kill %d", number, SEED, kill + 1)
                        .containsAll(acknowledged);
                if (kill + running.size() < KILLS_OF_A_JOURNAL) {
                    running.set(victim, program.start(workspace, random.nextLong(), ENDLESS));
                } else {
                    running.remove(victim);
                }
            }
        } finally {
            running.forEach(Process::destroyForcibly);
        }
        return KILLS_OF_A_JOURNAL;
    }

    /** Kills a writer some time after it has acknowledged its first entries; gives all that it acknowledged. */
    private static List<String> killed(Process writer, SplittableRandom random) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = writer.inputReader()) {
            int some = random.nextInt(1, 12);
            for (int count = 0; count < some; count++) {
                acknowledged.add(out.readLine());
            }
            long moment = System.nanoTime() + random.nextLong(2_000_000);
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            // Process.destroyForcibly would close its output, too.
            writer.toHandle().destroyForcibly();
            // What was told before the end is acknowledged as well, but for a last id that is cut off.
            out.lines().filter(id -> id.length() == 36).forEach(acknowledged::add);
        }
        writer.waitFor();
        return acknowledged;
    }

    @Test
    @DisplayName("two processes that append at once: nothing is lost, nothing mixed, each line is whole")
    void together() throws Exception {
        WriterProgram program = WriterProgram.in(Files.createDirectory(folder.resolve("program")));
        Path workspace = folder.resolve("together");
        Process one = program.start(workspace, 1, 300);
        Process other = program.start(workspace, 2, 300);
        Set<String> acknowledged = new HashSet<>();
        for (Process writer : List.of(one, other)) {
            try (BufferedReader out = writer.inputReader()) {
                acknowledged.addAll(out.lines().toList());
            }
            assertThat(writer.waitFor()).isZero();
        }

        JournalContent content = Journal.of(workspace).read();

        assertThat(acknowledged).hasSize(600);
        assertThat(ids(content)).isEqualTo(acknowledged);
        assertThat(content.problems()).isEmpty();
        try (var lines = Files.lines(Journal.fileOf(workspace))) {
            assertThat(lines).hasSize(601);
        }
    }

    @Test
    @DisplayName("threads of one process take turns as well")
    void threads() throws Exception {
        Path workspace = folder.resolve("threads");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> writers = IntStream.range(0, 4)
                    .mapToObj(number -> (Callable<Integer>) () -> {
                        for (int count = 0; count < 50; count++) {
                            Journal.of(workspace)
                                    .append(new Restored(EntryId.random(), Instant.EPOCH.plusSeconds(count), "a/b"));
                        }
                        return 50;
                    })
                    .toList();
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(50);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Journal.of(workspace).read().entries()).hasSize(200);
        assertThat(Journal.of(workspace).read().problems()).isEmpty();
    }
}
