package katabase.dojo.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Explanation;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.help.Help;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;

/**
 * What there is to read beside a kata.
 *
 * @param paint colours, if they are wanted
 */
record Asides(Paint paint) {

    /** A text in Markdown. */
    View markdown(String text) {
        return new Pager(columns -> new MarkdownText(Math.min(columns, Terminal.WIDTH), paint).lines(text), 0);
    }

    /** Why the solution is as it is; empty if the kata's files have errors. */
    Optional<View> explanation(Help help) {
        return help.answers().map(answers -> markdown(sections(answers.explanation())));
    }

    private static String sections(Explanation explanation) {
        return "# " + explanation.title()
                + "\n\n## Why\n\n" + explanation.why()
                + "\n\n## In Django\n\n" + explanation.django()
                + "\n\n## Trade-offs\n\n" + explanation.tradeOffs()
                + "\n\n## Follow-up questions\n\n" + explanation.followUps();
    }

    /** What the learner has written beside the solution. */
    View difference(KataCard card) {
        try {
            List<String> lines = new Difference(card.folder(), paint).lines();
            return new Pager(columns -> lines, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the files cannot be compared: " + e.getMessage(), e);
        }
    }
}
