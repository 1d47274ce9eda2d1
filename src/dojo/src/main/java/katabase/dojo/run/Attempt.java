package katabase.dojo.run;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import katabase.judge.Judge;
import katabase.judge.Sources;
import katabase.judge.Verdict;
import katabase.testbed.postgres.PostgresUnavailable;

/**
 * An attempt at a kata.
 *
 * @param kata topic and slug
 * @param sources finds its files when they are judged
 */
public record Attempt(String kata, Supplier<Sources> sources) {

    /** The verdict, whatever happens: where nothing can be judged, it says why. */
    public Verdict judgedBy(Judge judge) {
        return judgedBy(judge, OptionalLong.empty());
    }

    /**
     * The verdict, whatever happens: where nothing can be judged, it says why.
     *
     * @param seed repeats random data
     */
    public Verdict judgedBy(Judge judge, OptionalLong seed) {
        long start = System.nanoTime();
        try {
            return judge.judge(sources.get(), seed);
        } catch (PostgresUnavailable | UncheckedIOException e) {
            return new Verdict(
                    kata,
                    Verdict.Status.NOT_JUDGED,
                    List.of(),
                    List.of(),
                    List.of(String.valueOf(e.getMessage())),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
