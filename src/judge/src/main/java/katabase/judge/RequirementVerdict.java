package katabase.judge;

import java.util.Optional;
import katabase.judge.worker.Failure;
import katabase.judge.worker.WorkerEvent;

/**
 * What the judge says of one requirement.
 *
 * @param method the test method
 * @param name the words that the learner reads
 * @param status how it came out
 * @param failure why it is red
 * @param output what the attempt printed meanwhile, at most 500 characters
 * @param sent how many statements the attempt sent to PostgreSQL meanwhile; 0 if it did not come to its end
 */
public record RequirementVerdict(
        String method, String name, Status status, Optional<Failure> failure, String output, int sent) {

    /** How a requirement came out. */
    public enum Status {
        PASSED,
        FAILED,
        /** It was not run, because the worker died before it. */
        NOT_REACHED
    }

    static RequirementVerdict finished(String name, WorkerEvent.Finished done) {
        Optional<Failure> failure = Optional.ofNullable(done.failure());
        return new RequirementVerdict(
                done.method(),
                name,
                failure.isPresent() ? Status.FAILED : Status.PASSED,
                failure,
                done.output(),
                done.sent());
    }

    /** The one during which the worker died, or that could not begin because of it. */
    static RequirementVerdict deadly(String method, String name, Death death) {
        return new RequirementVerdict(method, name, Status.FAILED, Optional.of(death.failure()), "", 0);
    }

    static RequirementVerdict notReached(String method, String name) {
        return new RequirementVerdict(method, name, Status.NOT_REACHED, Optional.empty(), "", 0);
    }
}
