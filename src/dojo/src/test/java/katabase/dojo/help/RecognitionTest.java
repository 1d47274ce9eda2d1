package katabase.dojo.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.catalogue.WrongAnswer;
import katabase.judge.RequirementVerdict;
import katabase.judge.RequirementVerdict.Status;
import katabase.judge.Verdict;
import katabase.judge.worker.Failure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class RecognitionTest {

    private static final WrongAnswer NEVER_WRITES = answer("never-writes", "writes", List.of("answers"), "no loan");
    private static final WrongAnswer WRITES_LATE = answer("writes-late", "writes", List.of(), "no loan");
    private static final WrongAnswer WRITES_ELSEWHERE =
            answer("writes-elsewhere", "writes", List.of(), "no loan", "but one of copy 8");

    private static WrongAnswer answer(String name, String fails, List<String> also, String... says) {
        return new WrongAnswer(name, "does it wrong", fails, also, List.of(says), Map.of());
    }

    /** A verdict in which these are red; the first says the message. */
    private static Verdict red(String message, String... methods) {
        List<RequirementVerdict> requirements = new ArrayList<>();
        for (String method : List.of("writes", "answers")) {
            boolean red = List.of(methods).contains(method);
            Optional<Failure> failure = red
                    ? Optional.of(new Failure(Failure.Kind.ASSERTION, message, null, 0, List.of(), null))
                    : Optional.empty();
            requirements.add(
                    new RequirementVerdict(method, method, red ? Status.FAILED : Status.PASSED, failure, "", 0));
        }
        return new Verdict(
                "library/lend-once", Verdict.Status.FAILED, requirements, List.of(), List.of(), Duration.ZERO);
    }

    private static Optional<String> recognised(Verdict verdict, WrongAnswer... answers) {
        return new Recognition(List.of(answers)).in(verdict).map(WrongAnswer::name);
    }

    @Test
    @DisplayName("the requirement that goes red first and all of the words")
    void requirementAndWords() {
        assertThat(recognised(red("there is no loan", "writes", "answers"), NEVER_WRITES))
                .contains("never-writes");
        assertThat(recognised(red("there is no row", "writes"), NEVER_WRITES)).isEmpty();
        assertThat(recognised(red("there is no loan", "answers"), NEVER_WRITES)).isEmpty();
        assertThat(recognised(red("there is no loan", "writes"), WRITES_ELSEWHERE))
                .isEmpty();
        assertThat(recognised(red("nothing", new String[0]), NEVER_WRITES)).isEmpty();
    }

    @Test
    @DisplayName("of several, the one whose other requirements are as red and as green")
    void sameColours() {
        assertThat(recognised(red("no loan", "writes", "answers"), WRITES_LATE, NEVER_WRITES))
                .contains("never-writes");
        assertThat(recognised(red("no loan", "writes"), WRITES_LATE, NEVER_WRITES))
                .contains("writes-late");
    }

    @Test
    @DisplayName("of several that are equal in this, the one that states more words; of equals, none")
    void mostSpecific() {
        assertThat(recognised(red("no loan, but one of copy 8", "writes"), WRITES_LATE, WRITES_ELSEWHERE))
                .contains("writes-elsewhere");
        assertThat(recognised(red("no loan", "writes"), WRITES_LATE, answer("another", "writes", List.of(), "no loan")))
                .isEmpty();
    }
}
