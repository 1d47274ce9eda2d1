package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.judge.worker.Failure;

/** One kind of hostile programs. {@link HostileProgramsTest} runs all kinds on the same judge. */
abstract class HostilePrograms {

    private final Survivor survivor;

    HostilePrograms(Survivor survivor) {
        this.survivor = survivor;
    }

    final Survivor survivor() {
        return survivor;
    }

    /** Judges a program that costs so many workers. */
    final Verdict judge(String program, int cost) {
        int before = survivor.judge().workersStarted();
        Verdict verdict = judge(Harbour.program(program));
        assertThat(survivor.judge().workersStarted() - before)
                .as("workers lost, by " + verdict)
                .isEqualTo(cost);
        return verdict;
    }

    /** Judges a program that may cost workers. */
    final Verdict judge(Sources program) {
        return survivor.judge().judge(program);
    }

    static List<RequirementVerdict.Status> statuses(Verdict verdict) {
        return verdict.requirements().stream().map(RequirementVerdict::status).toList();
    }

    static Failure failure(Verdict verdict) {
        return verdict.firstRed().flatMap(RequirementVerdict::failure).orElseThrow();
    }

    /** "Pilot.java:12". */
    static String place(Failure failure) {
        return failure.file() + ":" + failure.line();
    }
}
