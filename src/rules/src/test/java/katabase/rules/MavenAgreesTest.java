package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import katabase.catalogue.Answers;
import katabase.judge.Judge;
import katabase.judge.KataFolder;
import katabase.judge.RequirementVerdict;
import katabase.judge.Sources;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven says of an answer and what the judge says of it, for a whole topic. */
final class MavenAgreesTest {

    private final List<KataFolder> katas = katasOfOneTopic();

    /**
     * One of the answers to a kata.
     *
     * @param files what replaces the solution's files; none for the solution itself
     */
    private record Answer(KataFolder kata, String name, Map<String, Path> files) {

        @Override
        public String toString() {
            return kata.name() + " " + name;
        }
    }

    private static List<KataFolder> katasOfOneTopic() {
        List<KataFolder> all = KataFolder.all(Workspace.ofThisProcess().root());
        return all.stream()
                .filter(kata -> kata.topic().equals(all.get(0).topic()))
                .toList();
    }

    @Test
    @DisplayName("Maven and the judge give the same verdict on every solution and every wrong answer of a topic")
    void sameVerdicts(@TempDir Path folder) throws Exception {
        WorkspaceCopy workspace = WorkspaceCopy.into(folder.resolve("workspace"));
        String topic = katas.get(0).topic();
        workspace.solve(topic);
        Map<String, Map<String, Boolean>> byMaven = new TreeMap<>();
        Map<String, Map<String, Boolean>> byJudge = new TreeMap<>();

        try (Judge judge = WorkspaceJudge.open()) {
            for (List<Answer> round : rounds()) {
                for (Answer answer : round) {
                    workspace.replace(answer.kata(), answer.files().values());
                    byJudge.put(answer.toString(), judged(judge, answer));
                }
                WorkspaceCopy.Run run = workspace.maven(
                        "-q",
                        "test",
                        "-pl",
                        "exercises/" + topic,
                        "-Dtest=" + tests(round),
                        "-Dmaven.test.failure.ignore");
                for (Answer answer : round) {
                    byMaven.put(answer.toString(), reported(workspace, answer.kata(), run));
                    workspace.solve(answer.kata());
                }
            }
        }

        assertThat(byJudge).as("what the judge says, against what Maven says").containsExactlyEntriesOf(byMaven);
        assertThat(byMaven.values().stream().filter(greens -> greens.containsValue(false)))
                .as("answers that are red")
                .hasSize(byMaven.size() - katas.size());
    }

    /** Maven judges a whole topic at a time: in each round the next answer of every kata that has one left. */
    private List<List<Answer>> rounds() {
        List<List<Answer>> rounds = new ArrayList<>();
        for (KataFolder kata : katas) {
            List<Answer> answers = new ArrayList<>();
            answers.add(new Answer(kata, "solution", Map.of()));
            Answers.read(kata.answers())
                    .wrong()
                    .forEach(wrong -> answers.add(new Answer(kata, "wrong/" + wrong.name(), wrong.files())));
            for (int round = 0; round < answers.size(); round++) {
                if (rounds.size() == round) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(round).add(answers.get(round));
            }
        }
        return rounds;
    }

    private static String tests(List<Answer> round) {
        return round.stream().map(answer -> answer.kata().testClass()).collect(Collectors.joining(","));
    }

    private static Map<String, Boolean> judged(Judge judge, Answer answer) {
        return judge.judge(Sources.ofSolution(answer.kata()).with(answer.files())).requirements().stream()
                .collect(Collectors.toMap(
                        RequirementVerdict::method,
                        requirement -> requirement.status() == RequirementVerdict.Status.PASSED,
                        (one, other) -> one && other,
                        TreeMap::new));
    }

    private static Map<String, Boolean> reported(WorkspaceCopy workspace, KataFolder kata, WorkspaceCopy.Run run)
            throws IOException {
        Path report = workspace
                .root()
                .resolve("exercises")
                .resolve(kata.topic())
                .resolve("target/surefire-reports/TEST-" + kata.testClass() + ".xml");
        assertThat(report).as("Maven's report; it printed: %s", run.text()).exists();
        return SurefireReport.read(report);
    }
}
