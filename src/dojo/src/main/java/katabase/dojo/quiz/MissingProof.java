package katabase.dojo.quiz;

import java.util.Optional;
import katabase.catalogue.Unproven;

/**
 * Nothing was run.
 *
 * @param reason why; nothing, if the author does not say so
 */
record MissingProof(Optional<Unproven> reason) implements Evidence {

    @Override
    public String offer() {
        return "says why nothing was run";
    }

    @Override
    public void show(Dialogue dialogue) {
        dialogue.say("Nothing was run: "
                + reason.map(MissingProof::words).orElse("no proof has been written for it. Its source says more."));
        dialogue.gap();
    }

    private static String words(Unproven reason) {
        return switch (reason) {
            case OPINION -> "this is a matter of opinion, and good engineers differ.";
            case DJANGO_ONLY -> "only Django or a part of its world could show it, and here Java and PostgreSQL run.";
            case VOCABULARY -> "it asks what a word means, and no program can show that.";
            case DESIGN -> "it weighs designs, and no single run shows which one is better.";
        };
    }
}
