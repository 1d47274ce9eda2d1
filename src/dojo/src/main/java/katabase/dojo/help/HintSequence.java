package katabase.dojo.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hints for a kata that is done anew: each begins with the first, whatever was read when the kata was solved. For one
 * thread.
 */
public final class HintSequence {

    private final Help help;
    private final Map<String, Integer> shown = new HashMap<>();

    /** @param help where the hints are */
    public HintSequence(Help help) {
        this.help = help;
    }

    /**
     * A hint.
     *
     * @param requirement the test method
     * @param level 1 to 3, from a place to look at to the thing itself
     * @param of how many there are
     * @param text what it says
     */
    public record Hint(String requirement, int level, int of, String text) {

        /** As the learner reads it. */
        public String words() {
            return level + " of " + of + ": " + text;
        }
    }

    /**
     * The next hint, the last one again and again.
     *
     * @param red the first requirement that is red; nothing judged yet: the first one
     * @return empty if there is none for it
     */
    public Optional<Hint> next(Optional<String> red) {
        return red.or(help::firstRequirement).flatMap(this::next);
    }

    private Optional<Hint> next(String requirement) {
        List<String> hints = help.hints(requirement);
        if (hints.isEmpty()) {
            return Optional.empty();
        }
        int level = Math.min(shown.merge(requirement, 1, Integer::sum), hints.size());
        return Optional.of(new Hint(requirement, level, hints.size(), hints.get(level - 1)));
    }

    /** Why there is none. */
    public String absence() {
        return help.problem().orElse("there is none for this");
    }
}
