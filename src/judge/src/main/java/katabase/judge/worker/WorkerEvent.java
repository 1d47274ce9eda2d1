package katabase.judge.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker tells while it runs a kata's tests: one JSON object on each line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkerEvent.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = WorkerEvent.Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = WorkerEvent.Started.class, name = "started"),
    @JsonSubTypes.Type(value = WorkerEvent.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = WorkerEvent.Exiting.class, name = "exiting"),
    @JsonSubTypes.Type(value = WorkerEvent.Ended.class, name = "ended")
})
public sealed interface WorkerEvent {

    /** It can take a request. */
    record Ready() implements WorkerEvent {}

    /** The requirements that it is going to run, in order. */
    record Planned(List<Requirement> requirements) implements WorkerEvent {

        /** A test method and the words that the learner reads. */
        public record Requirement(String method, String name) {}
    }

    /** It begins with a requirement. */
    record Started(String method) implements WorkerEvent {}

    /**
     * A requirement is green, or red with a failure.
     *
     * @param method the test method
     * @param failure why it is red; null if it is green
     * @param output what the attempt printed meanwhile
     * @param sent how many statements the attempt sent to PostgreSQL meanwhile
     */
    record Finished(String method, @Nullable Failure failure, String output, int sent) implements WorkerEvent {}

    /**
     * The attempt is ending the worker with System.exit.
     *
     * @param file the name of the learner's file where it is called; null if that is not known
     * @param line the line in it, counted from 1; 0 without a file
     */
    record Exiting(@Nullable String file, int line) implements WorkerEvent {}

    /**
     * The run is over.
     *
     * @param problem what kept the tests from running; null if they ran
     * @param leftovers threads of the attempt that still run, one description each
     * @param sound whether the worker can take another attempt
     */
    record Ended(@Nullable String problem, List<String> leftovers, boolean sound) implements WorkerEvent {}
}
