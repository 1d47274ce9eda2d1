package katabase.testbed.report;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import katabase.testbed.Kata;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * How one kata came out.
 *
 * @param testClass the class that judged it
 * @param kata its annotation
 * @param requirements in their order
 * @param took how long they took together
 */
record KataResult(Class<?> testClass, Kata kata, List<Requirement> requirements, Duration took) {

    KataResult {
        requirements = List.copyOf(requirements);
    }

    String slug() {
        String name = testClass.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1).replace('_', '-');
    }

    String topic() {
        String[] parts = testClass.getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : parts[0];
    }

    /** How many requirements the kata has: a learner may choose some of them. */
    int requirementsOfKata() {
        return testMethods().size();
    }

    /** Whether all of its requirements ran; if not, nothing is known of the others. */
    boolean isWhole() {
        List<String> ran = requirements.stream().map(Requirement::method).toList();
        return testMethods().stream().map(Method::getName).allMatch(ran::contains);
    }

    private List<Method> testMethods() {
        return AnnotationSupport.findAnnotatedMethods(testClass, Testable.class, HierarchyTraversalMode.TOP_DOWN);
    }

    /** Title, level and time: "Who made this boat? (junior, 20 min)". */
    String heading() {
        return kata.title() + " (" + kata.level().name().toLowerCase(Locale.ROOT) + ", " + kata.minutes() + " min)";
    }

    boolean isSolved() {
        return firstRed().isEmpty();
    }

    /** Whether the learner has not begun: nothing is green, and all that is red is the skeleton itself. */
    boolean isUntouched() {
        return requirements.stream().allMatch(Requirement::isUntouched);
    }

    Optional<Requirement> firstRed() {
        return requirements.stream()
                .filter(requirement -> !requirement.isGreen())
                .findFirst();
    }
}
