package katabase.dojo.interview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.rubric.Assessment;
import katabase.dojo.interview.rubric.Band;
import katabase.dojo.interview.rubric.Dimension;
import katabase.dojo.interview.rubric.Observation;
import katabase.dojo.interview.rubric.Recommendation;

/**
 * The verdict, and what speaks for it.
 *
 * @param assessment of the interview
 */
record RubricSection(Assessment assessment) {

    Section verdict() {
        Recommendation recommendation = assessment.recommendation();
        return new Section(
                "Verdict",
                "**" + recommendation.words() + "**: " + recommendation.because() + "\n\nThe rule: "
                        + Recommendation.RULE);
    }

    Section rubric() {
        List<String> blocks = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<Band> band = assessment.band(dimension);
            blocks.add("### " + dimension.title() + ": " + band.map(Band::words).orElse("nothing was observed"));
            List<Observation> observations = assessment.of(dimension);
            if (!observations.isEmpty()) {
                blocks.add(String.join(
                        "\n", observations.stream().map(RubricSection::line).toList()));
            }
            band.ifPresent(found -> blocks.add("Typical of this band: " + String.join(" ", dimension.signals(found))));
        }
        return new Section("Rubric", String.join("\n\n", blocks));
    }

    private static String line(Observation observation) {
        String source = observation.source() == Observation.Source.SEEN ? "seen" : "you said";
        String band = observation.band().map(found -> ", " + found.words()).orElse("");
        return "- " + observation.words() + " (" + source + band + ")";
    }
}
