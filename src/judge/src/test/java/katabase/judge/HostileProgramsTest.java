package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import katabase.judge.worker.Worker;
import katabase.testbed.postgres.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One judge survives all kinds of hostile programs, and judges right after each program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileProgramsTest {

    private Survivor survivor;

    @BeforeAll
    void open(@TempDir(factory = Memory.class) Path folder) {
        survivor = Survivor.on(folder);
    }

    @AfterEach
    void judgesRightAfterwards() {
        Verdict verdict = survivor.judge().judge(Harbour.solution());
        assertThat(verdict.status()).as("the right answer: " + verdict).isEqualTo(Verdict.Status.PASSED);
        assertThat(verdict.notices()).as("notices on the right answer").isEmpty();
    }

    @AfterAll
    void leavesNothing() throws SQLException {
        survivor.judge().close();
        try (Server last = survivor.server()) {
            assertThat(survivor.databases()).as("databases that are left").isEmpty();
        }
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(Worker.class.getName())))
                .as("workers that are left")
                .isEmpty();
    }

    @Nested
    class Hangs extends HangingPrograms {
        Hangs() {
            super(survivor);
        }
    }

    @Nested
    class Deadlocks extends DeadlockingPrograms {
        Deadlocks() {
            super(survivor);
        }
    }

    @Nested
    class Ends extends EndingPrograms {
        Ends() {
            super(survivor);
        }
    }

    @Nested
    class Overflows extends OverflowingPrograms {
        Overflows() {
            super(survivor);
        }
    }

    @Nested
    class LeavesThreads extends ThreadLeavingPrograms {
        LeavesThreads() {
            super(survivor);
        }
    }

    @Nested
    class MisusesTheDatabase extends DatabaseMisusingPrograms {
        MisusesTheDatabase() {
            super(survivor);
        }
    }

    @Nested
    class ChangesItsProcess extends ProcessChangingPrograms {
        ChangesItsProcess() {
            super(survivor);
        }
    }

    @Nested
    class IsNoProgram extends BrokenPrograms {
        IsNoProgram() {
            super(survivor);
        }
    }

    @Nested
    class IsRefusedByTheCompiler extends RefusedPrograms {
        IsRefusedByTheCompiler() {
            super(survivor);
        }
    }

    @Nested
    class IsOnlyWrittenOtherwise extends OtherwiseWrittenPrograms {
        IsOnlyWrittenOtherwise() {
            super(survivor);
        }
    }
}
