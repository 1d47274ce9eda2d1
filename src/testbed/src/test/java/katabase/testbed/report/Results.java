package katabase.testbed.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.kata.NotSolvedYet;
import katabase.testbed.Kata;
import org.jspecify.annotations.Nullable;

/** Results of sample katas, made up. */
final class Results {

    private Results() {}

    /** Each requirement is named after its number; a null is green. */
    static KataResult of(Class<?> sample, @Nullable Throwable... failures) {
        List<@Nullable Throwable> list = java.util.Arrays.asList(failures);
        return new KataResult(
                sample,
                sample.getAnnotation(Kata.class),
                Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                        .map(index -> new Requirement(
                                "method" + (index + 1),
                                "requirement " + (index + 1),
                                list.get(index),
                                Optional.empty()))
                        .toList(),
                Duration.ZERO);
    }

    static KataResult untouched(Class<?> sample) {
        return of(sample, new NotSolvedYet(), new NotSolvedYet());
    }

    static KataResult solved(Class<?> sample) {
        return of(sample, null, null);
    }

    /** One requirement with a name, a failure and a seed of one's own. */
    static KataResult red(Class<?> sample, String name, Throwable failure, @Nullable String seed) {
        return new KataResult(
                sample,
                sample.getAnnotation(Kata.class),
                List.of(new Requirement("method1", name, failure, Optional.ofNullable(seed))),
                Duration.ZERO);
    }
}
