package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import katabase.catalogue.Answers;
import katabase.catalogue.WrongAnswer;
import katabase.journal.Attempted;
import katabase.journal.Journal;
import katabase.journal.Result;
import katabase.judge.KataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a learner sees of Maven itself, in a copy of the workspace in which all katas of a topic are solved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LearnerRunTest {

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".kata", ".idea");
    private static final int MINUTES = 5;

    private final KataFolder kata =
            KataFolder.all(Workspace.root()).stream().findFirst().orElseThrow();

    private Path folder;
    private Path workspace;

    private record Run(int exitCode, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    @BeforeAll
    void copyTheWorkspace(@TempDir Path folder) throws IOException {
        this.folder = folder;
        workspace = folder.resolve("workspace");
        copy(Workspace.root(), workspace);
        copy(
                workspace.resolve("solutions").resolve(kata.topic()).resolve("src/main"),
                workspace.resolve("exercises").resolve(kata.topic()).resolve("src/main"));
    }

    @Test
    @DisplayName("solutions copied over their skeletons turn the topic green, and no other module's tests run")
    void solutionsAreGreen() throws Exception {
        Run run = maven("test", "-pl", "exercises/" + kata.topic());

        long katas = KataFolder.all(Workspace.root()).stream()
                .filter(each -> each.topic().equals(kata.topic()))
                .count();
        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(run.text()).contains("solved all " + katas + " katas of " + kata.topic());
        assertThat(run.text()).doesNotContain("Tests run:");
        assertThat(Journal.of(workspace).read().entries())
                .filteredOn(entry -> entry instanceof Attempted attempt && attempt.result() == Result.PASSED)
                .hasSize(Math.toIntExact(katas));
    }

    @Test
    @DisplayName("a wrong answer copied over a skeleton is red with its words, its line and the next command")
    void aWrongAnswerIsRed() throws Exception {
        Answers answers = Answers.read(kata.answers());
        WrongAnswer wrong = answers.wrong().get(0);
        List<Path> places = new ArrayList<>();
        for (Path file : wrong.files().values()) {
            Path place = place(file);
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            places.add(place);
        }
        String test = kata.testClass().substring(kata.testClass().lastIndexOf('.') + 1);

        Run run = maven("-q", "test", "-pl", "exercises/" + kata.topic(), "-Dtest=" + test);

        assertThat(run.exitCode()).as(run.text()).isNotZero();
        String unbroken = run.text().replaceAll("\\s+", " ");
        assertThat(wrong.says()).allSatisfy(words -> assertThat(unbroken).contains(words));
        assertThat(unbroken).contains("go on mvn -q test -pl exercises/" + kata.topic() + " -Dtest=" + test);
        for (Path place : places) {
            Files.copy(solution(place), place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    @DisplayName("a topic that does not exist is one error of Maven's that names it")
    void anUnknownTopicIsNamed() throws Exception {
        Run run = maven("-q", "test", "-pl", "exercises/nosuchtopic");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.text()).contains("Could not find the selected project in the reactor: exercises/nosuchtopic");
        assertThat(run.text()).doesNotContain("\tat ");
    }

    private Path place(Path answer) {
        String root = answer.toString().endsWith(".java") ? "src/main/java" : "src/main/resources";
        return workspace
                .resolve("exercises")
                .resolve(kata.topic())
                .resolve(root)
                .resolve(kata.packageFolder())
                .resolve(answer.getFileName().toString());
    }

    private Path solution(Path place) {
        Path exercise = workspace.resolve("exercises").resolve(kata.topic());
        return workspace.resolve("solutions").resolve(kata.topic()).resolve(exercise.relativize(place));
    }

    private Run maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        Path home = Path.of(System.getProperty("kata.maven.home"));
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
        // What this build has used is in the repository already.
        command.addAll(List.of("-o", "-B", "-Dmaven.repo.local=" + System.getProperty("kata.maven.repository")));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " is still running after " + MINUTES + " minutes");
        }
        return new Run(process.exitValue(), Files.readAllLines(output));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (NOT_COPIED.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
