package katabase.dojo.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Shuffles the options of one question, the same way whenever it is asked with the same seed.
 *
 * @param seed the quiz's
 * @param question the question's id
 */
public record Shuffle(long seed, String question) {

    /** The elements in another order, which may happen to be the same. */
    public <T> List<T> of(List<T> elements) {
        return shuffled(elements, random());
    }

    /** The elements in an order that is not the one in which they are given, if there is one. */
    public <T> List<T> otherThan(List<T> elements) {
        Random random = random();
        List<T> shuffled = shuffled(elements, random);
        boolean possible = elements.stream().distinct().count() > 1;
        while (possible && shuffled.equals(elements)) {
            shuffled = shuffled(elements, random);
        }
        return shuffled;
    }

    private Random random() {
        return new Random(seed * 31 + question.hashCode());
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
