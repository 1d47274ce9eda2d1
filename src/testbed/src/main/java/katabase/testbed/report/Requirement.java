package katabase.testbed.report;

import java.util.Optional;
import katabase.kata.NotSolvedYet;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement of a kata came out.
 *
 * @param method the test method
 * @param name the words that the learner reads
 * @param failure what made it red; null if it is green
 * @param seed the seed of its random data, if it got so far
 */
record Requirement(String method, String name, @Nullable Throwable failure, Optional<String> seed) {

    boolean isGreen() {
        return failure == null;
    }

    boolean isUntouched() {
        return failure instanceof NotSolvedYet;
    }
}
