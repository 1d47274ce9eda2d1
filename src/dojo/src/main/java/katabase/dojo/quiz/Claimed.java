package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import katabase.catalogue.Claim;

/**
 * What an option claims of the output of its question's proof.
 *
 * @param label what the option is called: "a"
 * @param claim what would be printed if it were right
 */
record Claimed(String label, Claim claim) {

    /**
     * Gives those of the options that claim something.
     *
     * @param claims what each option claims, if anything
     * @param label what an option is called, counted from 0
     */
    static List<Claimed> of(List<Optional<Claim>> claims, IntFunction<String> label) {
        return IntStream.range(0, claims.size())
                .boxed()
                .flatMap(number -> claims.get(number).map(claim -> new Claimed(label.apply(number), claim)).stream())
                .toList();
    }
}
