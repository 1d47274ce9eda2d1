package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programs that wait for themselves in a circle. */
abstract class DeadlockingPrograms extends HostilePrograms {

    DeadlockingPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void betweenMonitors() {
        assertDeadlock(judge("monitor-deadlock", 1), "monitor-deadlock");
    }

    @Test
    void betweenLocks() {
        assertDeadlock(judge("lock-deadlock", 1), "lock-deadlock");
    }

    private static void assertDeadlock(Verdict verdict, String program) {
        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertThat(failure(verdict).message())
                .contains("a deadlock, in which each thread holds what the other one wants")
                .containsPattern(
                        "thread \"kata\" wants .*, which \"mate\" holds, at .*" + Harbour.place(program, "here"))
                .containsPattern(
                        "thread \"mate\" wants .*, which \"kata\" holds, at .*" + Harbour.place(program, "there"));
    }

    @Test
    void betweenSessions() {
        Verdict verdict = judge("database-deadlock", 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
        assertThat(failure(verdict).message())
                .contains("deadlock detected")
                .containsPattern("Process (\\d+) waits for ShareLock on transaction \\d+; blocked by process (\\d+)."
                        + "\\s+Process \\2 waits for ShareLock on transaction \\d+; blocked by process \\1.");
        assertThat(failure(verdict).statements())
                .contains("update ship set berth = 0 where id = 1", "update ship set berth = 0 where id = 2");
    }
}
