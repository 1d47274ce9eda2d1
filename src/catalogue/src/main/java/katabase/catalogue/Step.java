package katabase.catalogue;

import java.util.Optional;

/**
 * One of the steps which a reader puts in order.
 *
 * @param text the step, in Markdown
 * @param why why it stands where it stands
 * @param shows what the question's proof prints when it comes to this step, where that can be seen
 */
public record Step(String text, String why, Optional<Claim> shows) {

    /** A step that cannot be seen. */
    public Step(String text, String why) {
        this(text, why, Optional.empty());
    }
}
