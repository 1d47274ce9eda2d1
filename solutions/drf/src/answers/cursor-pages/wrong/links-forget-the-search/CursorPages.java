package katabase.drf.cursor_pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.drf.Db;
import katabase.drf.Query;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Select;

/** Builds next from scratch. */
public final class CursorPages {

    private static final String NAME = "cursor";

    private final Db db;
    private final int size;

    public CursorPages(Db db, int size) {
        this.db = db;
        this.size = size;
    }

    public Response page(Request request, Select tools) {
        Optional<Cursor> begin = request.query().first(NAME).map(Cursor::parse);
        // One row more than is shown: whether it is there is all that has to be known about the rest.
        List<Row> rows = begin.map(
                        cursor -> tools.where("(added_at, id) < (?::timestamptz, ?)", cursor.addedAt(), cursor.id()))
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

    private static String next(Request request, Row last) {
        return request.url(Query.parse("").with(NAME, Cursor.behind(last)));
    }
}
