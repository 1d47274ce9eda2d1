package katabase.dojo.interview.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an interview comes to.
 *
 * @param band the whole in one band; empty if too little was seen
 * @param because which of the rules applies
 */
public record Recommendation(Optional<Band> band, String because) {

    /** By what rule the verdict follows from the bands. */
    public static final String RULE =
            "The band of a dimension is the mean of the bands that its observations speak for; half a band is rounded"
                    + " down. Strong yes: no dimension below yes, and at least two strong yes. Yes: technical competency"
                    + " and problem solving are at least yes, none is strong no, and at most one is no. Strong no:"
                    + " technical competency or problem solving is strong no, or two dimensions are. No: all else.";

    static Recommendation of(Assessment assessment) {
        Optional<Band> technical = assessment.band(Dimension.TECHNICAL);
        Optional<Band> solving = assessment.band(Dimension.PROBLEM_SOLVING);
        if (technical.isEmpty() || solving.isEmpty()) {
            return new Recommendation(
                    Optional.empty(), "Too little was seen of technical competency or problem solving.");
        }
        List<Band> bands = Stream.of(Dimension.values())
                .map(assessment::band)
                .flatMap(Optional::stream)
                .toList();
        List<Band> core = List.of(technical.get(), solving.get());
        long strongNo = count(bands, Band.STRONG_NO);
        long no = count(bands, Band.NO);
        if (core.contains(Band.STRONG_NO) || strongNo > 1) {
            return new Recommendation(
                    Optional.of(Band.STRONG_NO),
                    "Technical competency or problem solving is strong no, or two dimensions are.");
        } else if (strongNo == 0 && no == 0 && count(bands, Band.STRONG_YES) > 1) {
            return new Recommendation(
                    Optional.of(Band.STRONG_YES), "No dimension is below yes, and at least two are strong yes.");
        } else if (strongNo == 0 && no <= 1 && !core.contains(Band.NO)) {
            return new Recommendation(
                    Optional.of(Band.YES),
                    "Technical competency and problem solving are at least yes, and at most one other is no.");
        }
        return new Recommendation(
                Optional.of(Band.NO), "A dimension is weaker than a yes allows, and not so weak as a strong no.");
    }

    private static long count(List<Band> bands, Band band) {
        return bands.stream().filter(band::equals).count();
    }

    /** "yes", or that too little was seen. */
    public String words() {
        return band.map(Band::words).orElse("not enough seen");
    }
}
