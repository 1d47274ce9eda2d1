package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import katabase.catalogue.Answers;
import katabase.catalogue.WrongAnswer;
import katabase.journal.Attempted;
import katabase.journal.Journal;
import katabase.journal.Result;
import katabase.judge.KataFolder;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a learner sees of Maven itself, in a copy of the workspace in which all katas of a topic are solved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LearnerRunTest {

    private final KataFolder kata = KataFolder.all(Workspace.ofThisProcess().root()).stream()
            .findFirst()
            .orElseThrow();

    private WorkspaceCopy workspace;

    @BeforeAll
    void copyTheWorkspace(@TempDir Path folder) throws IOException {
        workspace = WorkspaceCopy.into(folder.resolve("workspace"));
        workspace.solve(kata.topic());
    }

    @Test
    @DisplayName("solutions copied over their skeletons turn the topic green, and no other module's tests run")
    void solutionsAreGreen() throws Exception {
        WorkspaceCopy.Run run = workspace.maven("test", "-pl", "exercises/" + kata.topic());

        long katas = KataFolder.all(Workspace.ofThisProcess().root()).stream()
                .filter(each -> each.topic().equals(kata.topic()))
                .count();
        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(run.text()).contains("solved all " + katas + " katas of " + kata.topic());
        assertThat(run.text()).doesNotContain("Tests run:");
        assertThat(Journal.of(workspace.root()).read().entries())
                .filteredOn(entry -> entry instanceof Attempted attempt && attempt.result() == Result.PASSED)
                .hasSize(Math.toIntExact(katas));
    }

    @Test
    @DisplayName("a wrong answer copied over a skeleton is red with its words, its line and the next command")
    void aWrongAnswerIsRed() throws Exception {
        Answers answers = Answers.read(kata.answers());
        WrongAnswer wrong = answers.wrong().get(0);
        workspace.replace(kata, wrong.files().values());
        String test = kata.testClass().substring(kata.testClass().lastIndexOf('.') + 1);

        WorkspaceCopy.Run run = workspace.maven("-q", "test", "-pl", "exercises/" + kata.topic(), "-Dtest=" + test);

        assertThat(run.exitCode()).as(run.text()).isNotZero();
        String unbroken = run.text().replaceAll("\\s+", " ");
        assertThat(wrong.says()).allSatisfy(words -> assertThat(unbroken).contains(words));
        assertThat(unbroken).contains("go on mvn -q test -pl exercises/" + kata.topic() + " -Dtest=" + test);
        workspace.solve(kata);
    }

    @Test
    @DisplayName("a topic that does not exist is one error of Maven's that names it")
    void anUnknownTopicIsNamed() throws Exception {
        WorkspaceCopy.Run run = workspace.maven("-q", "test", "-pl", "exercises/nosuchtopic");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.text()).contains("Could not find the selected project in the reactor: exercises/nosuchtopic");
        assertThat(run.text()).doesNotContain("\tat ");
    }
}
