package katabase.dojo.interview.record;

/** How sure somebody is of an answer before knowing whether it is right. */
public enum Confidence {
    SURE("sure"),
    LIKELY("fairly sure"),
    GUESSED("a guess");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** "fairly sure". */
    public String words() {
        return words;
    }
}
