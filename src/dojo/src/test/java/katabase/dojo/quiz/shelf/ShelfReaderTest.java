package katabase.dojo.quiz.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.dojo.quiz.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index gives what the quiz files say now, whatever has become of it. */
final class ShelfReaderTest {

    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path workspace;

    private Path file;
    private Path index;

    @BeforeEach
    void fill() throws IOException {
        Reader.in(workspace);
        file = workspace.resolve("quizzes/library.yaml");
        index = workspace.resolve(".kata/cache/quizzes/library.questions");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    private Shelf shelf(Duration later) {
        return new ShelfReader(workspace, Clock.fixed(WRITTEN.plus(later), ZoneOffset.UTC)).read();
    }

    private Shelf shelf() {
        return shelf(Duration.ofHours(1));
    }

    private static List<Question> questions(Shelf shelf) {
        return shelf.topics().stream()
                .flatMap(topic -> topic.cards().stream().map(topic::read))
                .toList();
    }

    @Test
    @DisplayName("parsed or from the index, the questions are those of the catalogue")
    void sameQuestions() {
        List<Question> expected =
                Quizzes.read(workspace.resolve("quizzes")).topics().get(0).questions();

        assertThat(questions(shelf())).as("parsed").isEqualTo(expected);
        assertThat(questions(shelf())).as("from the index").isEqualTo(expected);
        assertThat(shelf().topics().get(0).concepts()).containsEntry("lending", "One copy, one reader");
    }

    @Test
    @DisplayName("the index is read instead of the file as long as size and time stay")
    void trustsTheIndex() throws IOException {
        shelf();
        overwriteKeepingSizeAndTime();

        assertThat(prompt()).contains("Which call lends a copy?");
    }

    @Test
    @DisplayName("a file that was read in the moment when it was written is compared by content")
    void youngFile() throws IOException {
        shelf(Duration.ofSeconds(1));
        overwriteKeepingSizeAndTime();

        assertThat(prompt()).contains("Which call LENDS a copy?");
    }

    private String prompt() {
        return questions(shelf()).get(0).prompt();
    }

    private void overwriteKeepingSizeAndTime() throws IOException {
        Files.writeString(file, Reader.quizText().replace("call lends", "call LENDS"));
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    @Test
    @DisplayName("a file that was only touched is not parsed again, and its time is learned")
    void touched() throws IOException {
        shelf();
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(60)));
        FileTime before = Files.getLastModifiedTime(index);
        Files.setLastModifiedTime(index, FileTime.from(WRITTEN));

        assertThat(prompt()).contains("Which call lends a copy?");
        assertThat(Files.getLastModifiedTime(index))
                .as("the index, written anew")
                .isNotEqualTo(before);
        Files.setLastModifiedTime(index, FileTime.from(WRITTEN));
        shelf();
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(FileTime.from(WRITTEN));
    }

    @Test
    @DisplayName("a changed file is parsed again")
    void changed() throws IOException {
        shelf();
        Files.writeString(file, Reader.quizText().replace("call lends", "function lends"));

        assertThat(prompt()).contains("Which function lends a copy?");
    }

    @Test
    @DisplayName("an index that is cut off, of another version, or damaged is made anew")
    void damaged() throws IOException {
        List<Question> expected = questions(shelf());
        byte[] whole = Files.readAllBytes(index);
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            if (round % 2 == 0) {
                damaged = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
            } else {
                damaged[random.nextInt(cardsEnd())] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(index, damaged);

            assertThat(questions(shelf())).as("round %d", round).isEqualTo(expected);
        }
    }

    private int cardsEnd() throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(index.toFile(), "r")) {
            open.seek(Long.BYTES);
            return 3 * Long.BYTES + (int) open.readLong();
        }
    }

    @Test
    @DisplayName("an id that stands twice is told of, and the first question keeps it")
    void twice() throws IOException {
        Files.writeString(
                workspace.resolve("quizzes/other.yaml"),
                Reader.quizText().replace("topic: library", "topic: other").replace("marks-multiple", "other-marks"));

        Shelf shelf = shelf();

        assertThat(shelf.cards().map(QuestionCard::id)).doesNotHaveDuplicates().hasSize(6);
        assertThat(shelf.problems())
                .hasSize(4)
                .contains("quizzes/other.yaml:11: question \"lend-single\": the id stands twice, first in"
                        + " quizzes/library.yaml:11: give one of the two questions another id");
    }

    @Test
    @DisplayName("no part of an index is left behind")
    void noParts() throws IOException {
        shelf();

        try (var files = Files.list(index.getParent())) {
            assertThat(files).containsExactly(index);
        }
    }
}
