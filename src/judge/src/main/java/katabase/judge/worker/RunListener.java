package katabase.judge.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import katabase.testbed.Chance;
import katabase.testbed.KataReport;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns what JUnit tells into events for the judge. */
final class RunListener implements TestExecutionListener {

    private final EventWriter events;
    private final CappedOutput output;
    private final Map<String, String> seeds = new ConcurrentHashMap<>();
    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();
    private @Nullable String problem = "no test was found";
    private boolean machineFailed;

    RunListener(EventWriter events, CappedOutput output) {
        this.events = events;
        this.output = output;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        List<WorkerEvent.Planned.Requirement> requirements = new ArrayList<>();
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier test : plan.getDescendants(root)) {
                if (test.getSource().orElse(null) instanceof MethodSource method) {
                    requirements.add(
                            new WorkerEvent.Planned.Requirement(method.getMethodName(), test.getDisplayName()));
                    problem = null;
                }
            }
        }
        events.write(new WorkerEvent.Planned(requirements));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            output.take();
            events.write(new WorkerEvent.Started(method.getMethodName()));
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs().forEach((key, value) -> {
            if (key.equals(Chance.PROPERTY)) {
                seeds.put(test.getUniqueId(), value);
            } else if (key.equals(KataReport.STATEMENTS)) {
                statements.put(test.getUniqueId(), value);
            } else if (key.equals(KataReport.SENT)) {
                sent.put(test.getUniqueId(), Integer.valueOf(value));
            }
        });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        machineFailed |= thrown != null && Causes.of(thrown).anyMatch(VirtualMachineError.class::isInstance);
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            Failure failure = thrown == null
                    ? null
                    : new FailureReader(method.getJavaClass())
                            .read(thrown, statements.get(test.getUniqueId()), seeds.get(test.getUniqueId()));
            events.write(new WorkerEvent.Finished(
                    method.getMethodName(), failure, output.take(), sent.getOrDefault(test.getUniqueId(), 0)));
        } else if (thrown != null) {
            problem = thrown.toString();
        }
    }

    /** What kept the tests from running, if they did not run. */
    @Nullable
    String problem() {
        return problem;
    }

    /**
     * Whether memory or stack ran out: a class of a library that was just being initialised then is broken for as long as
     * this process lives.
     */
    boolean sawMachineFail() {
        return machineFailed;
    }
}
