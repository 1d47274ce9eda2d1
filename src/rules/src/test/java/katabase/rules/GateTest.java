package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.judge.Judge;
import katabase.judge.KataFolder;
import katabase.judge.gate.Gate;
import katabase.judge.gate.GateReport;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gate over all katas of the workspace, or over those that -Dkata names: -Dkata=orm, -Dkata=orm/owning-side. */
final class GateTest {

    private static final String ONLY = "kata";

    @Test
    @DisplayName("skeletons are unsolved, solutions pass, wrong answers are rejected as stated, right answers pass")
    void everyAnswerComesOutAsStated() {
        String only = System.getProperty(ONLY, "");
        List<KataFolder> katas = KataFolder.all(Workspace.ofThisProcess().root()).stream()
                .filter(kata -> kata.name().startsWith(only))
                .toList();
        assertThat(katas).as("katas that -D%s=%s names", ONLY, only).isNotEmpty();

        try (Judge judge = WorkspaceJudge.open()) {
            GateReport report = new Gate(judge, Gate.usualAtOnce()).examine(katas, (done, all) -> {});

            assertThat(report.holds())
                    .withFailMessage(() -> "\n" + report.text())
                    .isTrue();
        }
    }
}
