package katabase.dojo.run;

import katabase.catalogue.WrongAnswer;

/**
 * Something that is said beside a verdict.
 *
 * @param label one word for the margin
 * @param text what is said
 */
public record Remark(String label, String text) {

    /** The words for a typical wrong answer. */
    public static Remark of(WrongAnswer mistake) {
        return new Remark("note", "this is the answer " + mistake.name() + ": " + mistake.mistake());
    }
}
