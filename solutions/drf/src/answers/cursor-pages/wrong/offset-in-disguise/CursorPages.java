package katabase.drf.cursor_pages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.drf.Db;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Select;

/** The cursor holds how many tools were seen. */
public final class CursorPages {

    private static final String NAME = "cursor";

    private final Db db;
    private final int size;

    public CursorPages(Db db, int size) {
        this.db = db;
        this.size = size;
    }

    public Response page(Request request, Select tools) {
        long begin = request.query().first(NAME).map(CursorPages::parsed).orElse(0L);
        // One row more than is shown: whether it is there is all that has to be known about the rest.
        List<Row> rows = tools.orderBy("added_at desc, id desc").rows(db, size + 1L, begin);
        List<Row> shown = rows.subList(0, Math.min(size, rows.size()));
        Map<String, Object> page = new LinkedHashMap<>();
        String next = rows.size() > size ? next(request, begin + size) : null;
        page.put("next", next);
        page.put("results", shown.stream().map(Row::asMap).toList());
        Response answer = Response.ok(page);
        return next == null ? answer : answer.header("Link", "<" + next + ">; rel=\"next\"");
    }

    private static String next(Request request, long offset) {
        byte[] plain = ("offset " + offset).getBytes(StandardCharsets.UTF_8);
        return request.url(request.query().with(NAME, Base64.getUrlEncoder().encodeToString(plain)));
    }

    private static long parsed(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.matches("offset [0-9]{1,18}")) {
                return Long.parseLong(plain.substring("offset ".length()));
            }
        } catch (IllegalArgumentException e) {
            throw HttpError.notFound();
        }
        throw HttpError.notFound();
    }
}
