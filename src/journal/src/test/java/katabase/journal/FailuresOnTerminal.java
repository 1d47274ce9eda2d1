package katabase.journal;

import java.io.PrintWriter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Prints the failures and the figures of a run, as the testbed does for the modules that stand on it. */
public final class FailuresOnTerminal extends SummaryGeneratingListener {

    private static final int TRACE_LINES = 12;

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        super.testPlanExecutionFinished(plan);
        TestExecutionSummary summary = getSummary();
        if (summary.getContainersFoundCount() <= 1) {
            return;
        }
        if (summary.getTotalFailureCount() > 0) {
            summary.printFailuresTo(new PrintWriter(System.out, true), TRACE_LINES);
        }
        System.out.printf(
                "src/journal: Tests run: %d, Failures: %d, Errors: 0, Skipped: %d, Time elapsed: %.1f s%n",
                summary.getTestsStartedCount(),
                summary.getTestsFailedCount(),
                summary.getTestsSkippedCount(),
                (summary.getTimeFinished() - summary.getTimeStarted()) / 1000.0);
    }
}
