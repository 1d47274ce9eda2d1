package katabase.dojo.status;

/** How much was done on a day, in four steps, so that a calendar can show it. */
enum ActivityLevel {
    NONE('.', "nothing"),
    SOME('-', "1 to 4"),
    MUCH('+', "5 to 19"),
    MOST('#', "20 and more");

    private static final int SOME_MORE = 5;
    private static final int A_LOT = 20;

    private final char sign;
    private final String words;

    ActivityLevel(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static ActivityLevel of(int activity) {
        if (activity == 0) {
            return NONE;
        }
        return activity < SOME_MORE ? SOME : activity < A_LOT ? MUCH : MOST;
    }

    /** What a terminal shows. */
    char sign() {
        return sign;
    }

    /** How many attempts and answers that are. */
    String words() {
        return words;
    }
}
