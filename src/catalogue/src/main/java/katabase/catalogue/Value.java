package katabase.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import katabase.catalogue.Node.Mapping;
import katabase.catalogue.Node.Scalar;
import katabase.catalogue.Node.ScalarType;
import katabase.catalogue.Node.Sequence;

/**
 * What stands in a field or list entry. Each method takes it for one type and gives nothing, with the problem reported,
 * if it is not of that type.
 *
 * @param name how problems call it
 * @param node what the author wrote
 * @param report takes the problems
 */
record Value(String name, Node node, Report report) {

    int line() {
        return node.line();
    }

    /** Takes it for a text that is not blank. */
    Optional<String> text() {
        if (!(node instanceof Scalar scalar)) {
            return other("a text", "write one text, in quotes if it has a \":\" in it");
        }
        if (scalar.text().isBlank()) {
            return refuse(name + " is blank", "write its text");
        }
        return scalar.type() == ScalarType.TEXT ? Optional.of(scalar.text()) : other("a text", "put it in quotes");
    }

    /** Takes it for an id or slug. */
    Optional<String> slug() {
        return text().flatMap(written -> Slug.is(written)
                ? Optional.of(written)
                : refuse(name + " is " + Quote.of(written) + ", which is not kebab-case", Slug.instead(written)));
    }

    /** Takes it for one of the words which {@code words} has in upper case. */
    <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return text().flatMap(written -> word(words, written));
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> words, String written) {
        List<String> known = Stream.of(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (known.contains(written)) {
            return Optional.of(words.getEnumConstants()[known.indexOf(written)]);
        }
        return refuse(
                name + " is " + Quote.of(written) + ", which is none of " + String.join(", ", known),
                "write " + Nearest.of(written, known).map(Quote::of).orElseThrow());
    }

    /** Takes it for {@code true} or {@code false}. */
    Optional<Boolean> flag() {
        return node instanceof Scalar scalar && scalar.type() == ScalarType.FLAG
                ? Optional.of(Boolean.valueOf(scalar.text()))
                : other("true or false", "write true or false, without quotes");
    }

    /** Takes it for a whole number from {@code least} to {@code most}. */
    Optional<Integer> number(int least, int most) {
        String range = least + " to " + most;
        if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.NUMBER) {
            return other("a number", "write a whole number from " + range + ", without quotes");
        }
        try {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException noWholeNumber) {
            // refused below, as is a number that is too small or too large
        }
        return refuse(name + " is " + scalar.text() + ", which is no whole number from " + range, "write one of them");
    }

    /** Takes it for the https address of a page. */
    Optional<URI> address() {
        return text().flatMap(written -> {
            try {
                URI address = new URI(written);
                if ("https".equals(address.getScheme()) && address.getHost() != null) {
                    return Optional.of(address);
                }
            } catch (URISyntaxException noAddress) {
                // refused below, as is an address of another kind
            }
            return refuse(
                    name + " is " + Quote.of(written) + ", which is not an https address",
                    "write the full \"https://\" address of the official documentation");
        });
    }

    /** Takes it for a group of fields. */
    Optional<Mapping> group() {
        return node instanceof Mapping mapping
                ? Optional.of(mapping)
                : other("a group of fields", "write its fields as \"name: value\", one on each line");
    }

    /** Takes it for a list, whose entries problems call {@code noun} with their number. */
    Optional<List<Value>> list(String noun) {
        return node instanceof Sequence sequence
                ? Optional.of(IntStream.range(0, sequence.items().size())
                        .mapToObj(index -> new Value(
                                noun + " " + (index + 1), sequence.items().get(index), report))
                        .toList())
                : other("a list", "write its entries below it, each on a line that starts with \"- \"");
    }

    /** Takes it for a list of texts, from which those that are not texts are left out. */
    Optional<List<String>> texts(String noun) {
        return list(noun)
                .map(values -> values.stream()
                        .map(Value::text)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private <T> Optional<T> other(String wanted, String next) {
        return refuse(name + " is " + node.form() + " but must be " + wanted, next);
    }

    private <T> Optional<T> refuse(String what, String next) {
        report.add(line(), what, next);
        return Optional.empty();
    }
}
