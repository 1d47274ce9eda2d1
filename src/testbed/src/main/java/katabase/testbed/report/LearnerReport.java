package katabase.testbed.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints the summary of a learner's run and writes it into the journal, where the build asks for it: -Dkata.report=learner. */
public final class LearnerReport implements TestExecutionListener {

    private final Map<Class<?>, List<Requirement>> requirements = new LinkedHashMap<>();
    private final Map<Class<?>, Duration> took = new HashMap<>();
    private final Map<String, Instant> started = new ConcurrentHashMap<>();
    private final Map<String, String> seeds = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), clock.instant());
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        String seed = entry.getKeyValuePairs().get(Chance.PROPERTY);
        if (seed != null) {
            seeds.put(test.getUniqueId(), seed);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
            requirements
                    .computeIfAbsent(method.getJavaClass(), testClass -> new ArrayList<>())
                    .add(new Requirement(
                            method.getMethodName(),
                            test.getDisplayName(),
                            result.getThrowable().orElse(null),
                            Optional.ofNullable(seeds.get(test.getUniqueId()))));
            Instant now = clock.instant();
            Duration one = Duration.between(started.getOrDefault(test.getUniqueId(), now), now);
            took.merge(method.getJavaClass(), one, Duration::plus);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!"learner".equals(System.getProperty("kata.report"))) {
            return;
        }
        List<KataResult> results = new ArrayList<>();
        requirements.forEach((testClass, list) -> AnnotationSupport.findAnnotation(testClass, Kata.class)
                .ifPresent(kata -> results.add(
                        new KataResult(testClass, kata, list, took.getOrDefault(testClass, Duration.ZERO)))));
        if (!results.isEmpty()) {
            SourceFiles sources = SourceFiles.ofThisModule();
            new TopicSummary(results, sources).lines().forEach(System.out::println);
            new LearnerJournal(sources, clock).append(results).ifPresent(System.out::println);
        }
        requirements.clear();
        took.clear();
    }
}
