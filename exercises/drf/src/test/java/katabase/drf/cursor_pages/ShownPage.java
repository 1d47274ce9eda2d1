package katabase.drf.cursor_pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import katabase.drf.Query;
import katabase.testbed.http.Received;

/**
 * A page as a client reads it.
 *
 * @param next null on the last page
 * @param link the header Link
 */
record ShownPage(List<ShownTool> tools, String next, String link) {

    private static final Pattern NEXT = Pattern.compile(
            "<([^<>]*)>\\s*;[^<]*\\brel\\s*=\\s*(next\\b|\"[^\"]*\\bnext\\b)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads an answer, which should be a page.
     *
     * @param url what was asked for
     * @param where said behind it when the answer is none; may be empty
     */
    static ShownPage of(Received answer, String url, String where) {
        assertThat(answer.status())
                .withFailMessage("GET %s%s should be a page, and was %s", url, where, answer)
                .isEqualTo(200);
        Map<String, Object> body = answer.object();
        assertThat(body.containsKey("next") && body.get("results") instanceof List<?>)
                .withFailMessage("GET %s should have next and a list of results, and was %s", url, answer)
                .isTrue();
        List<ShownTool> tools = ((List<?>) body.get("results"))
                .stream().map(tool -> tool(tool, answer)).toList();
        return new ShownPage(
                tools, (String) body.get("next"), answer.header("Link").orElse("missing"));
    }

    private static ShownTool tool(Object shown, Received answer) {
        if (shown instanceof Map<?, ?> tool
                && tool.get("id") instanceof Long id
                && tool.get("name") instanceof String name
                && tool.get("added_at") instanceof String addedAt) {
            return new ShownTool(id, name, Instant.parse(addedAt));
        }
        throw new AssertionError("each of the results should have id, name and added_at, and they are " + answer);
    }

    /** Where Link leads to with rel="next". */
    Optional<String> linked() {
        return NEXT.matcher(link).results().map(found -> found.group(1)).findFirst();
    }

    /** The parameters of next. */
    Query parameters() {
        return Query.parse(next.substring(next.indexOf('?') + 1));
    }

    /** The cursor in next. */
    String cursor() {
        return parameters().first("cursor").orElseThrow();
    }
}
