package katabase.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.catalogue.TopicQuiz;
import katabase.testbed.database.Databases;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Servers;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All proofs of all questions, run. -Dproofs=orm runs those of one topic. */
final class ProofsTest {

    private static final String ONLY = "proofs";
    private static final int CHANGED = 30;

    private static List<Proven> proven;

    @BeforeAll
    static void run(@TempDir Path folder) {
        String only = System.getProperty(ONLY, "");
        List<TopicQuiz> quizzes = Quizzes.read(Workspace.ofThisProcess().root().resolve("quizzes")).topics().stream()
                .filter(topic -> topic.topic().startsWith(only))
                .toList();
        quizzes.forEach(quiz -> System.out.println("katabase: " + new Share(quiz).text()));
        List<Question> questions =
                quizzes.stream().flatMap(quiz -> quiz.questions().stream()).toList();
        try (Databases databases =
                new Databases(new Servers(System.getenv(), System.out::println).open(Route.chosen()))) {
            proven = new ProofRuns(databases).of(questions, folder);
        }
    }

    @Test
    @DisplayName("each proof yields what it says, the right options are seen, and no wrong one is")
    void proofsHold() {
        List<String> breaches = proven.stream()
                .flatMap(each -> each.breaches().stream())
                .sorted()
                .toList();

        assertThat(proven).as("questions with a proof").isNotEmpty();
        assertThat(breaches)
                .withFailMessage(() ->
                        breaches.size() + " breaches in " + proven.size() + " proofs\n" + String.join("\n", breaches))
                .isEmpty();
    }

    @Test
    @DisplayName("another option said to be right is noticed, whichever question it is")
    void anotherRightOptionIsNoticed() {
        long seed = Long.getLong("kata.seed", new Random().nextLong());
        List<Proven> chosen = new ArrayList<>(proven.stream()
                .filter(each -> each.breaches().isEmpty())
                .filter(each -> !each.question().task().choices().isEmpty())
                .toList());
        Collections.shuffle(chosen, new Random(seed));

        assertThat(chosen.stream().limit(CHANGED))
                .as("questions whose wrong answer was not noticed, with -Dkata.seed=" + seed)
                .isNotEmpty()
                .allSatisfy(each -> {
                    Question changed = new WrongKey(each.question()).changed().orElseThrow();
                    assertThat(new Proven(changed, each.output()).breaches())
                            .as(changed.id())
                            .isNotEmpty();
                });
    }
}
