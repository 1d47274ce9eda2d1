package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programs that leave connections and transactions open, or end sessions. */
abstract class DatabaseMisusingPrograms extends HostilePrograms {

    DatabaseMisusingPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void leavesTransactionOpen() {
        Verdict verdict = judge("open-transaction", 0);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertThat(failure(verdict).message())
                .startsWith("a transaction was left open on the connection that your code was given");
        assertThat(failure(verdict).statements()).contains("select 'and never commits'");
    }

    @Test
    void keepsConnection() {
        Verdict verdict = judge("open-connection", 0);
        String place = Harbour.place("open-connection", "here");

        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
        assertThat(failure(verdict).message())
                .startsWith("a connection was left open, asked for at Pilot.alongQuay(" + place + ")");
        assertThat(place(failure(verdict))).isEqualTo(place);
        assertThat(failure(verdict).statements()).contains("select 42");
    }

    @Test
    void endsItsSession() {
        Verdict verdict = judge("ends-own-session", 0);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertThat(failure(verdict).message())
                .isEqualTo("your code threw PSQLException: FATAL: terminating connection due to administrator"
                        + " command");
        assertThat(place(failure(verdict))).isEqualTo(Harbour.place("ends-own-session", "here"));
        assertThat(failure(verdict).statements()).containsExactly("select pg_terminate_backend(pg_backend_pid())");
    }

    @Test
    void endsAllOtherSessions() {
        assertThat(statuses(judge("ends-all-other-sessions", 0))).containsExactly(PASSED, PASSED, PASSED);
    }

    @Test
    void endsAllSessions() {
        Verdict verdict = judge("ends-all-sessions", 0);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertThat(place(failure(verdict))).isEqualTo(Harbour.place("ends-all-sessions", "here"));
    }
}
