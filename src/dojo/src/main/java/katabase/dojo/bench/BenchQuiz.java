package katabase.dojo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import katabase.journal.Journal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Quizzes of any size, with a past, that come with the command, so that there is always one to measure and to
 * rehearse with.
 */
public final class BenchQuiz {

    private static final String FILE = "bench.yaml";
    private static final String QUESTIONS = "questions:\n";
    private static final int TOPICS = 10;
    private static final int IN_FILE = 5;
    private static final Duration PAST = Duration.ofDays(300);

    private final Path workspace;
    private final Random random;

    /**
     * @param workspace where the folders quizzes and .kata are written
     * @param seed equal seeds give equal files
     */
    public BenchQuiz(Path workspace, long seed) {
        this.workspace = workspace;
        this.random = new Random(seed);
    }

    /**
     * Writes ten quiz files.
     *
     * @param questions how many there are in all, rounded down to fifty
     * @throws IOException if they cannot be written
     */
    public void writeQuestions(int questions) throws IOException {
        String text = resource();
        int start = text.indexOf(QUESTIONS) + QUESTIONS.length();
        Path folder = Files.createDirectories(workspace.resolve("quizzes"));
        for (int topic = 0; topic < TOPICS; topic++) {
            try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("bench" + topic + ".yaml"))) {
                file.write(text.substring(0, start).replace("topic: bench", "topic: bench" + topic));
                for (int copy = 0; copy < questions / TOPICS / IN_FILE; copy++) {
                    file.write(text.substring(start).replaceAll("- id: (\\S+)", "- id: $1-" + topic + "-" + copy));
                    file.write("\n");
                }
            }
        }
    }

    /**
     * Writes a journal of answers to these questions, as a learner of many months has it.
     *
     * @param reviews how many
     * @param questions how many questions there are
     * @param until when the last answer was given
     * @throws IOException if it cannot be written
     */
    public void writeJournal(int reviews, int questions, Instant until) throws IOException {
        Path file = Journal.fileOf(workspace);
        Files.createDirectories(file.resolveSibling(".").normalize());
        JsonMapper json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"katabase_journal\":1}\n");
            for (int number = 0; number < reviews; number++) {
                Instant at = until.minus(PAST.dividedBy(reviews).multipliedBy(reviews - number));
                out.write(json.writeValueAsString(answer(at, Math.max(1, questions / TOPICS / IN_FILE))));
                out.write("\n");
            }
        }
    }

    private Map<String, Object> answer(Instant at, int copies) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("at", at.toString());
        answer.put("kind", "answered");
        answer.put("question", "lend-single-" + random.nextInt(TOPICS) + "-" + random.nextInt(copies));
        answer.put("right", random.nextInt(TOPICS) > 0);
        answer.put("took_ms", random.nextInt(60_000));
        answer.put("origin", "run");
        answer.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
        return answer;
    }

    private static String resource() throws IOException {
        try (InputStream resource = BenchQuiz.class.getResourceAsStream(FILE)) {
            if (resource == null) {
                throw new IOException("this command was built without " + FILE);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
