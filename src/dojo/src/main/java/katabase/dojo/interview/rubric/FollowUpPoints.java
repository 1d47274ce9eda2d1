package katabase.dojo.interview.rubric;

import java.util.List;

/** What makes an answer good to whatever question about one's own code. */
public final class FollowUpPoints {

    /** The points, in the order in which they are asked. */
    public static final List<String> ALL = List.of(
            "It says what happens, and why: the mechanism, and not only the result.",
            "It names a price, a limit or another way.",
            "It says how one would find out or show it: a plan, a log, a test.");

    private FollowUpPoints() {}
}
