package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import katabase.judge.worker.Failure;
import org.junit.jupiter.api.Test;

final class VerdictJsonTest {

    private static final Duration TOOK = Duration.ofMillis(123);

    @Test
    void passed() {
        Verdict verdict = new Verdict(
                "harbour/berth-plan",
                Verdict.Status.PASSED,
                List.of(new RequirementVerdict(
                        "moors", "moor: stores", RequirementVerdict.Status.PASSED, Optional.empty(), "hello", 1)),
                List.of(),
                List.of("your code left 1 thread running: \"idler\""),
                TOOK);

        assertJson(verdict, """
                {"version":3,"kata":"harbour/berth-plan","status":"pass","message":null,"duration_ms":123,\
                "notices":["your code left 1 thread running: \\"idler\\""],\
                "tests":[{"name":"moor: stores","task_id":1,"method":"moors","status":"pass","reached":true,\
                "message":null,"output":"hello","file":null,"line":null,"seed":null,"statements":[]}]}""");
    }

    @Test
    void failed() {
        Verdict verdict = new Verdict(
                "harbour/berth-plan",
                Verdict.Status.FAILED,
                List.of(
                        red(
                                "moors",
                                new Failure(
                                        Failure.Kind.ASSERTION,
                                        "one row\nexpected",
                                        null,
                                        0,
                                        List.of("select 1"),
                                        "42")),
                        red("lists", new Failure(Failure.Kind.DIED, "ended", "Quay.java", 7, List.of(), null)),
                        RequirementVerdict.notReached("renames", "the third")),
                List.of(),
                List.of("ended"),
                TOOK);

        assertJson(verdict, """
                {"version":3,"kata":"harbour/berth-plan","status":"fail","message":null,"duration_ms":123,\
                "notices":["ended"],\
                "tests":[{"name":"the moors","task_id":1,"method":"moors","status":"fail","reached":true,\
                "message":"one row\\nexpected","output":null,"file":null,"line":null,"seed":"42",\
                "statements":["select 1"]},\
                {"name":"the lists","task_id":2,"method":"lists","status":"error","reached":true,\
                "message":"ended","output":null,"file":"Quay.java","line":7,"seed":null,"statements":[]},\
                {"name":"the third","task_id":3,"method":"renames","status":"error","reached":false,\
                "message":null,"output":null,"file":null,"line":null,"seed":null,"statements":[]}]}""");
    }

    @Test
    void notCompiled() {
        Verdict verdict = Verdict.notCompiled(
                "harbour/berth-plan",
                List.of(
                        new CompileProblem("Quay.java", 7, "Quay.java:7: error: ';' expected\n  int a\n       ^"),
                        new CompileProblem("Quay.java", 9, "Quay.java:9: error: not a statement\n  1;\n  ^")),
                TOOK);

        assertJson(verdict, """
                {"version":3,"kata":"harbour/berth-plan","status":"error",\
                "message":"Quay.java:7: error: ';' expected\\n  int a\\n       ^\\n\
                Quay.java:9: error: not a statement\\n  1;\\n  ^",\
                "duration_ms":123,"notices":[],"tests":[]}""");
    }

    @Test
    void notJudged() {
        Verdict verdict = Verdict.notJudged("harbour/berth-plan", "PostgreSQL ended while your code ran", TOOK);

        assertJson(verdict, """
                {"version":3,"kata":"harbour/berth-plan","status":"error",\
                "message":"not judged: PostgreSQL ended while your code ran","duration_ms":123,\
                "notices":["PostgreSQL ended while your code ran"],"tests":[]}""");
    }

    private static RequirementVerdict red(String method, Failure failure) {
        return new RequirementVerdict(
                method, "the " + method, RequirementVerdict.Status.FAILED, Optional.of(failure), "", 1);
    }

    private static void assertJson(Verdict verdict, String json) {
        assertThat(new VerdictJson().write(verdict)).isEqualTo(json);
    }
}
