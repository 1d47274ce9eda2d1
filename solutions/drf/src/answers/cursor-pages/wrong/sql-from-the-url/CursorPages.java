package katabase.drf.cursor_pages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.drf.Db;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Select;

/** The cursor is a piece of SQL, since nobody can read Base64. */
public final class CursorPages {

    private static final String NAME = "cursor";

    private final Db db;
    private final int size;

    public CursorPages(Db db, int size) {
        this.db = db;
        this.size = size;
    }

    public Response page(Request request, Select tools) {
        Optional<String> begin = request.query().first(NAME).map(CursorPages::decoded);
        // One row more than is shown: whether it is there is all that has to be known about the rest.
        List<Row> rows = begin.map(cursor -> tools.where("(added_at, id) < (" + cursor + ")"))
                .orElse(tools)
                .orderBy("added_at desc, id desc")
                .rows(db, size + 1L);
        List<Row> shown = rows.subList(0, Math.min(size, rows.size()));
        Map<String, Object> page = new LinkedHashMap<>();
        String next = rows.size() > size ? next(request, shown.get(size - 1)) : null;
        page.put("next", next);
        page.put("results", shown.stream().map(Row::asMap).toList());
        Response answer = Response.ok(page);
        return next == null ? answer : answer.header("Link", "<" + next + ">; rel=\"next\"");
    }

    private static String encoded(Row last) {
        String plain = "timestamptz '" + last.time("added_at") + "', " + last.number("id");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpError.notFound();
        }
    }

    private static String next(Request request, Row last) {
        return request.url(request.query().with(NAME, encoded(last)));
    }
}
