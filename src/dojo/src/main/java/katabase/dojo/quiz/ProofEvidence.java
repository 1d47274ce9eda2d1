package katabase.dojo.quiz;

import java.util.List;
import katabase.catalogue.Proof;
import katabase.dojo.markdown.MarkdownCode;
import katabase.dojo.terminal.Paint;

/**
 * The code that was run and what it printed, beside what each option would have it print.
 *
 * @param proof the code and its output
 * @param claims of the options that claim something
 */
record ProofEvidence(Proof proof, List<Claimed> claims) implements Evidence {

    private static final String SEEN = "seen    ";
    private static final String UNSEEN = "unseen  ";

    ProofEvidence {
        claims = List.copyOf(claims);
    }

    @Override
    public String offer() {
        return "shows what was run";
    }

    @Override
    public void show(Dialogue dialogue) {
        MarkdownCode code = new MarkdownCode(proof.code());
        switch (proof.language()) {
            case SQL -> {
                show("This SQL was run:", code.block("sql"), dialogue);
                show("PostgreSQL 18 answered:", output(), dialogue);
            }
            case JAVA -> {
                show("This Java was run:", code.block("java"), dialogue);
                show("It printed:", output(), dialogue);
            }
        }
        if (!claims.isEmpty()) {
            dialogue.say(heading());
            dialogue.gap();
            claims.forEach(claimed -> show(claimed, dialogue));
            dialogue.gap();
        }
    }

    private String output() {
        return new MarkdownCode(proof.yields()).block("");
    }

    private static void show(String heading, String block, Dialogue dialogue) {
        dialogue.say(heading);
        dialogue.gap();
        dialogue.say(block);
        dialogue.gap();
    }

    private String heading() {
        boolean wildcards =
                claims.stream().anyMatch(claimed -> claimed.claim().text().contains("*"));
        return "What each would print if it were right" + (wildcards ? ", where `*` is anything:" : ":");
    }

    private void show(Claimed claimed, Dialogue dialogue) {
        boolean seen = claimed.claim().holds(proof.yields());
        Paint paint = dialogue.paint();
        String label = claimed.label() + "  " + (seen ? SEEN : UNSEEN);
        dialogue.say(
                label,
                seen ? paint::green : paint::red,
                new MarkdownCode(claimed.claim().text()).lines());
    }
}
