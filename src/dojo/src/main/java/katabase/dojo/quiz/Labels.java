package katabase.dojo.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the options of a question are called: a, b, c; where there are more than letters, 1, 2, 3.
 *
 * @param count how many options there are
 */
record Labels(int count) {

    private static final int LETTERS = 26;

    /** The label of an option, counted from 0. */
    String of(int option) {
        return count <= LETTERS ? String.valueOf((char) ('a' + option)) : String.valueOf(option + 1);
    }

    /** The labels of some options, in that order, for a sentence or as they are typed. */
    String all(List<Integer> options) {
        return options.stream().map(this::of).collect(Collectors.joining(count <= LETTERS ? "" : " "));
    }

    /** First and last label: "a to d". */
    String range() {
        return of(0) + " to " + of(count - 1);
    }

    /** The options that were typed, counted from 0 and each once; nothing, if something else was typed. */
    Optional<List<Integer>> read(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replace(',', ' ').strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> options = new ArrayList<>();
        for (String label : (Iterable<String>) pieces(plain)::iterator) {
            IntStream.range(0, count).filter(option -> of(option).equals(label)).forEach(options::add);
        }
        boolean known = options.size() == pieces(plain).count();
        boolean once = new HashSet<>(options).size() == options.size();
        return known && once ? Optional.of(options) : Optional.empty();
    }

    private Stream<String> pieces(String plain) {
        return count <= LETTERS
                ? plain.replaceAll("\\s+", "").codePoints().mapToObj(Character::toString)
                : Stream.of(plain.split("\\s+"));
    }
}
