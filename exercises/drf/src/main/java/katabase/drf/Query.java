package katabase.drf;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given: the parameters of a URL, in their order. A name may come more than once.
 *
 * @param parameters names and values, decoded
 */
public record Query(List<Parameter> parameters) {

    /** One name and its value, both decoded. */
    public record Parameter(String name, String value) {}

    public Query {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query as it stands in a URL, without its question mark: {@code search=a%26b&page=2}. U+0000, which
     * PostgreSQL has no place for, becomes U+FFFD.
     */
    public static Query parse(String encoded) {
        return new Query(Stream.of(encoded.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .map(part -> new Parameter(decoded(part[0]), part.length == 1 ? "" : decoded(part[1])))
                .toList());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** The first value of a name, if it is there. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    /** The same with this value, at the end, instead of all that the name had. */
    public Query with(String name, Object value) {
        List<Parameter> more = new ArrayList<>(without(name).parameters);
        more.add(new Parameter(name, value.toString()));
        return new Query(more);
    }

    /** The same without a name. */
    public Query without(String name) {
        return new Query(parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList());
    }

    /** Encoded, with its question mark, to be put behind a path; nothing if there are no parameters. */
    @Override
    public String toString() {
        return parameters.stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
