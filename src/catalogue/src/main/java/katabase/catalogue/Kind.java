package katabase.catalogue;

/** How a question is answered. */
public enum Kind {
    /** Choose the one right option of three to five. */
    SINGLE("a single-choice question", 3, 5),
    /** Choose all right options of three to six. */
    MULTIPLE("a multiple-choice question", 3, 6),
    /** Put three or more steps in their order. */
    ORDER("an order question", 3, Integer.MAX_VALUE),
    /** Choose what a program prints or does, of three to five outputs. */
    PREDICT("a predict question", 3, 5),
    /** Answer in free words, judged by a checklist of three or more points. */
    OPEN("an open question", 3, Integer.MAX_VALUE);

    private final String noun;
    private final int fewest;
    private final int most;

    Kind(String noun, int fewest, int most) {
        this.noun = noun;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * Gives what a sentence calls a question of this kind.
     *
     * @return for example {@code a single-choice question}
     */
    public String noun() {
        return noun;
    }

    /**
     * Says how many options or points there may be.
     *
     * @return for example {@code 3 to 5}
     */
    public String range() {
        return most == Integer.MAX_VALUE ? fewest + " or more" : fewest + " to " + most;
    }

    /**
     * Tells whether there may be so many options or points.
     *
     * @param size how many
     * @return whether the form allows it
     */
    public boolean allows(int size) {
        return fewest <= size && size <= most;
    }
}
