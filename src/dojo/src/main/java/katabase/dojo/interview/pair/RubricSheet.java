package katabase.dojo.interview.pair;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.interview.rubric.AskedSignal;
import katabase.dojo.interview.rubric.Band;
import katabase.dojo.interview.rubric.Dimension;
import katabase.dojo.interview.rubric.Recommendation;

/** The rubric, to be ticked. */
record RubricSheet() {

    private static final String BOX = "- \u2610 ";

    String markdown() {
        List<String> blocks = new ArrayList<>(List.of("## Rubric"));
        for (Dimension dimension : Dimension.values()) {
            blocks.add("### " + dimension.title());
            for (Band band : Band.values()) {
                List<String> signals = dimension.signals(band).stream()
                        .map(signal -> BOX + signal)
                        .toList();
                blocks.add("**" + band.number() + " " + band.words() + "**\n\n" + String.join("\n", signals));
            }
            List<String> asked = List.of(AskedSignal.values()).stream()
                    .filter(signal -> signal.dimension() == dimension)
                    .map(signal -> BOX + signal.observation())
                    .toList();
            if (!asked.isEmpty()) {
                blocks.add("Observed:\n\n" + String.join("\n", asked));
            }
        }
        blocks.add("### Verdict");
        blocks.add("\u2610 strong no \u2610 no \u2610 yes \u2610 strong yes");
        blocks.add("The rule: " + Recommendation.RULE);
        blocks.add("Because: ");
        return String.join("\n\n", blocks);
    }
}
