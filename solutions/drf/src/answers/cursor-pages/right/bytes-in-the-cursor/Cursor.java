package katabase.drf.cursor_pages;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, addedAt);
        byte[] bytes =
                ByteBuffer.allocate(2 * Long.BYTES).putLong(micros).putLong(id).array();
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /**
     * @throws HttpError 404 if it is no cursor
     */
    static Cursor parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (bytes.length == 2 * Long.BYTES && buffer.getLong(0) >= 0) {
                return new Cursor(Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS), buffer.getLong());
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
