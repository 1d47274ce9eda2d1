package katabase.drf.cursor_pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import katabase.drf.HttpError;
import katabase.drf.Row;

/**
 * The place behind one tool. It is a place in the order and not in the table: the tool may be gone.
 *
 * @param addedAt to the microsecond
 * @param id which tells those apart that were added at the same moment
 */
record Cursor(Instant addedAt, long id) {

    static Cursor behind(Row tool) {
        return new Cursor(tool.time("added_at"), tool.number("id"));
    }

    /** For a URL: nothing that has to be encoded there. */
    @Override
    public String toString() {
        String plain = addedAt.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws HttpError 404 if it is no cursor
     */
    static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 2);
            long micros = Long.parseLong(parts[0]);
            // What lies far before is no timestamp of PostgreSQL's any more.
            if (parts.length == 2 && micros >= 0 && micros < 9_000_000_000_000L) {
                return new Cursor(Instant.ofEpochMilli(micros), Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    private static HttpError invalid() {
        return HttpError.of(404, "Invalid cursor.");
    }
}
