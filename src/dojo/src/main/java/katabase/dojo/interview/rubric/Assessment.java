package katabase.dojo.interview.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.interview.record.Proceedings;

/**
 * An interview, judged by what was observed.
 *
 * @param observations all of them
 */
public record Assessment(List<Observation> observations) {

    /** Copies the observations. */
    public Assessment {
        observations = List.copyOf(observations);
    }

    /** Judges an interview. It follows from what happened, and from nothing else. */
    public static Assessment of(Proceedings proceedings) {
        Stream<Observation> katas =
                KataRun.of(proceedings).stream().flatMap(run -> new KataEvidence(run).observations().stream());
        return new Assessment(Stream.concat(katas, new AnswerEvidence(proceedings).observations().stream())
                .toList());
    }

    /** What speaks about a dimension. */
    public List<Observation> of(Dimension dimension) {
        return observations.stream()
                .filter(observation -> observation.dimension() == dimension)
                .toList();
    }

    /** The mean of the bands that the observations speak for, rounded; half a band is rounded down. */
    public Optional<Band> band(Dimension dimension) {
        List<Integer> numbers = of(dimension).stream()
                .map(Observation::band)
                .flatMap(Optional::stream)
                .map(Band::number)
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        // Whole numbers, so that no rounding of fractions decides: ceil(mean - 1/2).
        return Optional.of(Band.of(Math.floorDiv(2L * sum + numbers.size() - 1, 2L * numbers.size())));
    }

    /** What follows from the bands. */
    public Recommendation recommendation() {
        return Recommendation.of(this);
    }
}
