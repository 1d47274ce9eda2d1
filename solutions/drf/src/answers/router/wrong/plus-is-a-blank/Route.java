package katabase.drf.router;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One URL of a viewset.
 *
 * @param prefix its first segment
 * @param scope whether an id comes next
 * @param path its last segment; empty if it has none
 */
record Route(String prefix, Scope scope, String path) {

    /** Its URL for these ids, encoded. */
    String url(String... ids) {
        int wanted = scope == Scope.DETAIL ? 1 : 0;
        if (ids.length != wanted || List.of(ids).contains("")) {
            throw new IllegalArgumentException(this + " takes " + wanted + " ids, and was given " + List.of(ids));
        }
        List<String> segments = new ArrayList<>(List.of(prefix));
        segments.addAll(List.of(ids));
        segments.add(path);
        return segments.stream()
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", "/", "/"));
    }

    /** The segments of a path, each decoded on its own; none if the path has no slash at its end or two in a row. */
    static List<String> segments(String path) {
        if (!path.endsWith("/") || path.contains("//") || path.length() < 2) {
            return List.of();
        }
        return Stream.of(path.substring(1, path.length() - 1).split("/"))
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
    }
}
