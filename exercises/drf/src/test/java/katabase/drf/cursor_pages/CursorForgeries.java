package katabase.drf.cursor_pages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import katabase.testbed.Chance;

/** What comes as a cursor from those who make one themselves, or mar one that they were given. */
final class CursorForgeries {

    private CursorForgeries() {}

    /**
     * What is no cursor, whatever cursors look like.
     *
     * @param real a cursor that a page sent
     */
    static List<String> foreign(String real, Chance chance) {
        return List.of(
                real.substring(0, 3),
                "!",
                "%&?#",
                "1",
                "-1",
                "99999999999999999999999",
                chance.word(),
                "' or '1'='1' --",
                "2030-01-01T00:00:00Z",
                base64("hello"),
                base64("p=2030-05-04+12%3A00%3A00%2B00%3A00"),
                base64("2030-01-01T00:00:00Z' or '1'='1', 17) or (now(), 1"),
                base64("1893456000000000, 17) or (1 = 1); drop table tool; --"));
    }

    /**
     * A cursor with changes at its ends, and at those of the text in it, if it is Base64 of one. Some are
     * cursors still.
     *
     * @param real a cursor that a page sent
     */
    static Stream<String> damaged(String real) {
        Stream<String> marred = Stream.of("A", "z", "_", "9", "")
                .flatMap(letter ->
                        Stream.of(letter + real.substring(1), real.substring(0, real.length() - 1) + letter));
        String plain = text(real);
        Stream<String> wrapped = Stream.of("-", "-9", "-99", "-999", "9", "99", "999", "+", " ", "x")
                .flatMap(more -> Stream.of(more + real, real + more, base64(more + plain), base64(plain + more)));
        return Stream.concat(marred, wrapped).distinct();
    }

    /** The text in a cursor, as a failure says it; empty if the cursor is not Base64 of one. */
    static String decoded(String cursor) {
        String text = text(cursor);
        return text.equals(cursor) ? "" : " (decoded: " + text + ")";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is in a cursor, if that is Base64 of text; else the cursor itself. */
    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return cursor;
        }
    }
}
