package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import katabase.judge.worker.Failure;
import org.junit.jupiter.api.Test;

/** Programs that are not written yet, or cannot even begin. */
abstract class BrokenPrograms extends HostilePrograms {

    BrokenPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void unsolved() {
        Verdict verdict = judge("not-solved-yet", 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
        assertThat(failure(verdict).kind()).isEqualTo(Failure.Kind.UNSOLVED);
        assertThat(failure(verdict).message()).isEqualTo("not solved yet: replace this line");
        assertThat(place(failure(verdict))).isEqualTo(Harbour.place("not-solved-yet", "here"));
    }

    @Test
    void brokenInitialiser() {
        Verdict verdict = judge("broken-initialiser", 0);

        assertThat(statuses(verdict)).containsExactly(FAILED, FAILED, FAILED);
        assertThat(failure(verdict).message()).contains("For input string: \"deep\"");
        assertThat(place(failure(verdict))).isEqualTo(Harbour.place("broken-initialiser", "here"));
    }

    @Test
    void brokenSql() {
        Verdict verdict = judge("broken-sql", 0);

        assertThat(statuses(verdict)).containsExactly(FAILED, FAILED, FAILED);
        assertThat(failure(verdict).message())
                .startsWith("PostgreSQL refused moored.sql: ERROR: syntax error at or near \"ship\"");
    }

    @Test
    void brokenSqlLeavesNoTemplates() throws SQLException {
        int before = templates().size();
        judge("broken-sql", 0);
        judge("broken-sql", 0);

        // Six templates are given up; a standby that starts makes its own one.
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(templates()).hasSizeLessThan(before + 3));
    }

    private List<String> templates() throws SQLException {
        return survivor().databases().stream()
                .filter(name -> name.contains("_template_"))
                .toList();
    }
}
