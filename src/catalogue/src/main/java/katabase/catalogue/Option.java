package katabase.catalogue;

import java.util.Optional;

/**
 * One of the answers among which a reader chooses.
 *
 * @param text the answer, in Markdown
 * @param correct whether it is right
 * @param why why it is right, or why it is wrong and who believes it
 * @param shows what the question's proof would print if it were right, where that can be seen
 */
public record Option(String text, boolean correct, String why, Optional<Claim> shows) {

    /** An answer that claims nothing that could be seen. */
    public Option(String text, boolean correct, String why) {
        this(text, correct, why, Optional.empty());
    }
}
