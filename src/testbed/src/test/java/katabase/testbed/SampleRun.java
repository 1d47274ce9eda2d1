package katabase.testbed;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.testbed.postgres.Route;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A run of a sample kata, as the JUnit platform runs a learner's, in a session of its own. */
public final class SampleRun {

    private final Map<String, Optional<Throwable>> outcomes = new LinkedHashMap<>();
    private final List<String> seeds;
    private final Optional<Throwable> failureOfClass;

    private SampleRun(EngineExecutionResults results) {
        Events tests = results.testEvents();
        tests.finished().stream().forEach(event -> outcomes.put(method(event), thrown(event)));
        this.seeds = tests.reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> Stream.ofNullable(entry.getKeyValuePairs().get(Chance.PROPERTY)))
                .toList();
        this.failureOfClass =
                results.containerEvents().failed().stream().findFirst().flatMap(SampleRun::thrown);
    }

    /** Runs all tests of a sample. */
    public static SampleRun of(Class<?> sample) {
        return with(Map.of(), sample);
    }

    /** Runs all tests of some samples in one session, with system properties set. */
    public static SampleRun with(Map<String, String> properties, Class<?>... samples) {
        Map<String, String> all = new HashMap<>(properties);
        all.putIfAbsent(Route.PROPERTY, System.getProperty(Route.PROPERTY, "embedded"));
        return Properties.during(all, () -> run(samples));
    }

    private static SampleRun run(Class<?>... samples) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
        for (Class<?> sample : samples) {
            kit.selectors(selectClass(sample));
        }
        return new SampleRun(kit.execute());
    }

    /** What made a test red; empty if it was green. */
    public Optional<Throwable> failure(String method) {
        Optional<Throwable> outcome = outcomes.get(method);
        if (outcome == null) {
            throw new IllegalArgumentException("no test " + method + " ran, only " + outcomes.keySet());
        }
        return outcome;
    }

    /** What each test that ran ended with, in their order. */
    public Map<String, Optional<Throwable>> outcomes() {
        return outcomes;
    }

    /** What went wrong outside the tests, in the class as a whole. */
    public Optional<Throwable> failureOfClass() {
        return failureOfClass;
    }

    /** The seeds that the tests published, in their order. */
    public List<String> seeds() {
        return seeds;
    }

    private static String method(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(MethodSource.class::cast)
                .map(MethodSource::getJavaMethod)
                .map(Method::getName)
                .orElseThrow();
    }

    private static Optional<Throwable> thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getThrowable();
    }
}
