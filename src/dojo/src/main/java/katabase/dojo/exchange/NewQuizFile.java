package katabase.dojo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import katabase.catalogue.Concept;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.catalogue.TopicQuiz;
import katabase.dojo.UsageProblem;

/**
 * The file that an import makes.
 *
 * @param workspace the folder of the root POM
 * @param topic the topic's slug
 */
record NewQuizFile(Path workspace, String topic) {

    /**
     * Refuses to overwrite.
     *
     * @throws UsageProblem if the file is there
     */
    void requireAbsent() {
        if (Files.exists(file())) {
            throw new UsageProblem(
                    shown() + " is already there", "name another topic with --topic, or replace it with --replace");
        }
    }

    /** The file as seen from the workspace. */
    String shown() {
        return "quizzes/" + topic + ".yaml";
    }

    private Path file() {
        return workspace.resolve("quizzes").resolve(topic + ".yaml");
    }

    /**
     * Writes the questions, each text with a line end if it has several lines. What is written was read again before.
     *
     * @throws UncheckedIOException if it cannot be written; what was there is still there
     */
    void write(List<Question> questions) {
        List<Concept> concepts = questions.stream()
                .flatMap(question -> question.concepts().stream())
                .distinct()
                .map(slug -> new Concept(slug, ToBeWritten.TEXT, ToBeWritten.TEXT))
                .toList();
        String text = new QuizYaml().write(new TopicQuiz(topic, topic, concepts, questions));
        try {
            Files.createDirectories(workspace.resolve("quizzes"));
            Path folder = Files.createTempDirectory(workspace.resolve("quizzes"), ".import-");
            Path part = folder.resolve(topic + ".yaml");
            try {
                Files.writeString(part, text);
                Quizzes.readTopic(part);
                Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw Unwritable.because(shown(), e);
        }
    }
}
