package katabase.sessions.signed_cookie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What visitors make of values that they were given, without knowing how these are built. */
final class Forgeries {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String BETWEEN_FIELDS = "(?<=[.:|~!$&])|(?=[.:|~!$&])";

    private Forgeries() {}

    /** The value once for each of its characters, with this one changed. */
    static List<String> oneCharacterChanged(String value) {
        return IntStream.range(0, value.length())
                .mapToObj(index -> value.substring(0, index) + other(value.charAt(index)) + value.substring(index + 1))
                .toList();
    }

    /** Of the six bits of a Base64 character the first is always of use; the last ones may be padding. */
    private static char other(char character) {
        int bits = BASE64.indexOf(character);
        return bits < 0 ? 'A' : BASE64.charAt(bits ^ 0b100000);
    }

    /** All beginnings of the value. The padding of Base64 says nothing: with it, a character before it is cut off. */
    static List<String> endCutOff(String value) {
        return IntStream.range(0, value.replaceFirst("=+$", "").length())
                .mapToObj(length -> value.substring(0, length))
                .toList();
    }

    /** The value once for each place, with something put in there. */
    static List<String> putIn(String value, String inserted) {
        return IntStream.rangeClosed(0, value.length())
                .mapToObj(index -> value.substring(0, index) + inserted + value.substring(index))
                .toList();
    }

    /** The old value with a part of the young one in its place, once for each part, but never the young one itself. */
    static Set<String> mixtures(String old, String young) {
        List<String> fields = pieces(old, old.length() == young.length());
        List<String> replacements = pieces(young, old.length() == young.length());
        Set<String> mixtures = new TreeSet<>();
        if (fields.size() == replacements.size()) {
            List<Integer> different = IntStream.range(0, fields.size())
                    .filter(index -> !fields.get(index).equals(replacements.get(index)))
                    .boxed()
                    .toList();
            for (int first : different) {
                for (int last : different) {
                    if (first <= last) {
                        List<String> mixture = new ArrayList<>(fields);
                        mixture.subList(first, last + 1).clear();
                        mixture.addAll(first, replacements.subList(first, last + 1));
                        mixtures.add(String.join("", mixture));
                    }
                }
            }
        }
        mixtures.remove(young);
        return mixtures;
    }

    private static List<String> pieces(String value, boolean singleCharacters) {
        return List.of(value.split(singleCharacters ? "" : BETWEEN_FIELDS));
    }
}
