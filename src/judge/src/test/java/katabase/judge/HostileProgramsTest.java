package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.NOT_REACHED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import katabase.judge.worker.Failure;
import katabase.judge.worker.Worker;
import katabase.testbed.postgres.OwnServer;
import katabase.testbed.postgres.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One judge survives them all, and judges right after each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileProgramsTest {

    private Server server;
    private Judge judge;

    @BeforeAll
    void open(@TempDir(factory = Memory.class) Path folder) {
        server = OwnServer.in(folder);
        judge = new Judge(() -> OwnServer.in(folder), Harbour.settings(server.url("postgres")), 2);
    }

    @AfterEach
    void judgesRightAfterwards() {
        Verdict verdict = judge.judge(Harbour.solution());
        assertThat(verdict.status()).as("the right answer: " + verdict).isEqualTo(Verdict.Status.PASSED);
        assertThat(verdict.notices()).as("notices on the right answer").isEmpty();
    }

    @AfterAll
    void leavesNothing() throws SQLException {
        judge.close();
        try (Server last = server) {
            assertThat(databases()).as("databases that are left").isEmpty();
        }
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(Worker.class.getName())))
                .as("workers that are left")
                .isEmpty();
    }

    private List<String> databases() throws SQLException {
        try (Connection connection = server.administer();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database where datname like 'kata%'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** Judges a program that costs so many workers. */
    private Verdict judge(String program, int cost) {
        int before = judge.workersStarted();
        Verdict verdict = judge.judge(Harbour.program(program));
        assertThat(judge.workersStarted() - before)
                .as("workers lost, by " + verdict)
                .isEqualTo(cost);
        return verdict;
    }

    private static List<RequirementVerdict.Status> statuses(Verdict verdict) {
        return verdict.requirements().stream().map(RequirementVerdict::status).toList();
    }

    private static Failure failure(Verdict verdict) {
        return verdict.firstRed().flatMap(RequirementVerdict::failure).orElseThrow();
    }

    private static String place(Failure failure) {
        return failure.file() + ":" + failure.line();
    }

    @Nested
    class Hangs {

        @ParameterizedTest
        @ValueSource(strings = {"endless-loop", "stubborn-loop", "loop-in-constructor"})
        void inTheFirstRequirement(String program) {
            Verdict verdict = judge(program, 1);

            assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
            assertHangs(failure(verdict), program);
            assertThat(verdict.notices())
                    .singleElement()
                    .asString()
                    .startsWith("your code left 1 thread running: ")
                    .endsWith("at " + Harbour.place(program, "here"));
        }

        @Test
        void waitingForItsThread() {
            Verdict verdict = judge("loop-in-other-thread", 1);

            assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
            assertHangs(failure(verdict), "loop-in-other-thread");
            assertThat(verdict.notices())
                    .containsExactly("your code left 1 thread running: \"turner\" at "
                            + Harbour.place("loop-in-other-thread", "there"));
        }

        @Test
        void inTheSecondRequirement() {
            Verdict verdict = judge("endless-loop-second", 1);

            assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
            assertHangs(failure(verdict), "endless-loop-second");
        }

        @Test
        void whileHibernateReadsTheMapping() {
            Verdict verdict = judge("loop-in-entity", 1);

            assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
            assertHangs(failure(verdict), "loop-in-entity");
        }

        @Test
        void onItsOwnRowLock() {
            Verdict verdict = judge.judge(Harbour.program("waits-for-itself"));

            assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
            assertThat(verdict.requirements())
                    .extracting(RequirementVerdict::sent)
                    .as("statements sent by requirement, green or red")
                    .containsExactly(1, 2, 2);
            assertHangs(failure(verdict), "waits-for-itself");
            assertThat(failure(verdict).statements())
                    .containsExactly("update ship set berth = 0", "update ship set berth = 0");
        }

        private static void assertHangs(Failure failure, String program) {
            String place = Harbour.place(program, "here");
            assertThat(failure.kind()).isEqualTo(Failure.Kind.HANGING);
            assertThat(failure.message())
                    .startsWith("still running after 3 s, at ")
                    .contains("(" + place + ")")
                    .endsWith("an endless loop, or a wait for a lock that nobody gives up");
            assertThat(place(failure)).isEqualTo(place);
        }
    }

    @Nested
    class Deadlocks {

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
                    .containsPattern(
                            "Process (\\d+) waits for ShareLock on transaction \\d+; blocked by process (\\d+)."
                                    + "\\s+Process \\2 waits for ShareLock on transaction \\d+; blocked by process \\1.");
            assertThat(failure(verdict).statements())
                    .contains("update ship set berth = 0 where id = 1", "update ship set berth = 0 where id = 2");
        }
    }

    @Nested
    class Ends {

        @ParameterizedTest
        @CsvSource({"exit-in-initialiser, 1", "exit-with-hanging-hook, 1", "exit, 2", "exit-in-other-thread, 3"})
        void byExit(String program, int requirement) {
            String place = Harbour.place(program, "here");
            Verdict verdict = judge(program, 1);

            assertThat(statuses(verdict))
                    .isEqualTo(List.of(
                                    List.of(FAILED, NOT_REACHED, NOT_REACHED),
                                    List.of(PASSED, FAILED, NOT_REACHED),
                                    List.of(PASSED, PASSED, FAILED))
                            .get(requirement - 1));
            assertThat(failure(verdict).kind()).isEqualTo(Failure.Kind.DIED);
            assertThat(failure(verdict).message()).isEqualTo("your code ended the whole JVM: System.exit at " + place);
            assertThat(place(failure(verdict))).isEqualTo(place);
            assertThat(verdict.notices()).containsExactly(failure(verdict).message());
        }

        @Test
        void byHalt() {
            assertDied(judge("halt", 1), "your code ended the whole JVM with exit code 0 (Runtime.halt)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"heap", "heap-in-other-thread"})
        void byMemory(String program) {
            assertDied(judge(program, 1), "your code used up the memory: 128 MB of heap");
        }

        private static void assertDied(Verdict verdict, String sentence) {
            assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, NOT_REACHED);
            assertThat(failure(verdict).message()).isEqualTo(sentence);
            assertThat(verdict.notices()).containsExactly(sentence);
        }
    }

    @Nested
    class Overflows {

        @Test
        void stack() {
            Verdict verdict = judge("stack-overflow", 1);

            assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
            assertThat(failure(verdict).message())
                    .isEqualTo("your code called itself until the stack was full (StackOverflowError)");
            assertThat(place(failure(verdict))).isEqualTo(Harbour.place("stack-overflow", "here"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"flood-out", "flood-err"})
        void output(String program) {
            Verdict verdict = judge(program, 0);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
            assertThat(verdict.requirements().get(0).output())
                    .startsWith("all ashore that's going ashore")
                    .endsWith("...")
                    .hasSize(503);
        }

        @Test
        void outputPastJava() {
            Verdict verdict = judge("flood-descriptor", 0);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        }
    }

    @Nested
    class LeavesThreads {

        @ParameterizedTest
        @ValueSource(strings = {"threads-daemon", "threads-user"})
        void twoHundred(String program) {
            Verdict verdict = judge(program, 1);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
            assertThat(verdict.notices())
                    .singleElement()
                    .asString()
                    .matches("your code left 200 threads running: (\"idler \\d+\" at " + Harbour.place(program, "here")
                            + ", ){3}\\.\\.\\.");
        }

        @Test
        void thatSpins() {
            assertThat(judge("spinner", 1).notices())
                    .containsExactly(
                            "your code left 1 thread running: \"spinner\" at " + Harbour.place("spinner", "here"));
        }

        @Test
        void ofTheCommonPool() {
            assertThat(judge("spinner-in-common-pool", 1).notices())
                    .singleElement()
                    .asString()
                    .startsWith("your code left 1 thread running: \"ForkJoinPool.commonPool-worker-")
                    .endsWith("\" at " + Harbour.place("spinner-in-common-pool", "here"));
        }
    }

    @Nested
    class MisusesTheDatabase {

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

    @Nested
    class ChangesItsProcess {

        @Test
        void settings() {
            String before = shown("shows-process");
            Verdict verdict = judge("changes-process", 0);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
            assertThat(shown("shows-process")).isEqualTo(before);
        }

        @Test
        void output() {
            assertThat(statuses(judge("close-out", 0))).containsExactly(PASSED, PASSED, PASSED);
            assertThat(shown("says-hello")).isEqualTo("hello");
        }

        private String shown(String program) {
            return judge(program, 0).requirements().get(0).output();
        }

        @ParameterizedTest
        @ValueSource(strings = {"no-context-loader", "interrupts-all"})
        void threads(String program) {
            Verdict verdict = judge(program, 0);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
            assertThat(verdict.notices()).isEmpty();
        }
    }

    @Nested
    class IsNoProgram {

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
            return databases().stream()
                    .filter(name -> name.contains("_template_"))
                    .toList();
        }
    }

    @Nested
    class IsRefusedByTheCompiler {

        @Test
        void forTwoErrors() {
            Verdict verdict = judge("two-errors", 0);

            assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_COMPILED);
            assertThat(verdict.requirements()).isEmpty();
            assertThat(verdict.compileProblems())
                    .extracting(problem -> problem.file() + ":" + problem.line())
                    .containsExactly(Harbour.place("two-errors", "first"), Harbour.place("two-errors", "second"));
            assertThat(verdict.compileProblems().get(0).text()).endsWith("""
                    Pilot.java:10: error: incompatible types: java.lang.String cannot be converted to int
                            int draught = "deep"; // first
                                          ^""");
            assertThat(verdict.compileProblems().get(1).text()).contains("""
                    Pilot.java:11: error: cannot find symbol
                            connection.berth(); // second
                                      ^""");
        }

        @Test
        void forAGivenTypeOfWhichTheTestKnowsMore() {
            Verdict verdict = judge("changed-given", 0);

            assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_COMPILED);
            assertThat(verdict.compileProblems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.file()).isEqualTo("BerthPlanTest.java"))
                    .extracting(CompileProblem::text)
                    .asString()
                    .contains("""
                            error: incompatible types: int cannot be converted to java.lang.String
                                    quay.moor(connection, ship, new Berth(berth));
                                                                          ^""");
        }

        @Test
        void forAnExceptionThatTheTestDoesNotExpect() {
            assertThat(judge("throws-more", 0).compileProblems())
                    .singleElement()
                    .extracting(CompileProblem::text)
                    .asString()
                    .contains("BerthPlanTest.java:", "unreported exception java.io.IOException");
        }

        @Test
        void forItsEncoding() {
            assertThat(judge("latin-1", 0).compileProblems())
                    .singleElement()
                    .extracting(CompileProblem::text)
                    .asString()
                    .endsWith("Pilot.java:5: error: not UTF-8; save the file in that encoding");
        }

        @Test
        void forItsEmptiness() {
            Sources empty =
                    new Sources(Harbour.kata(), Map.of(), Harbour.solution().tests());

            assertThat(judge.judge(empty).compileProblems())
                    .first()
                    .extracting(CompileProblem::text)
                    .asString()
                    .contains("error: cannot find symbol");
        }
    }

    @Nested
    class IsOnlyWrittenOtherwise {

        @ParameterizedTest
        @CsvSource({"byte-order-mark, öß", "windows-lines, 'hellotwo\nlines'"})
        void passes(String program, String output) {
            Verdict verdict = judge(program, 0);

            assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
            assertThat(verdict.requirements().get(0).output()).isEqualTo(output);
        }
    }
}
