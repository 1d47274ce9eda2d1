package katabase.drf.first_endpoint;

import java.util.List;
import java.util.Map;
import katabase.drf.Db;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.SqlError;
import tools.jackson.databind.JsonNode;

/** Counts the characters of the name before it strips it. */
public final class Categories {

    private final Db db;

    public Categories(Db db) {
        this.db = db;
    }

    public Response list(Request request) {
        return Response.ok(db.rows("select id, name from category order by name").stream()
                .map(Row::asMap)
                .toList());
    }

    public Response create(Request request) {
        JsonNode name = request.json().get("name");
        if (name == null || !name.isString()) {
            return Response.of(400, Map.of("name", List.of("A text is required.")));
        }
        String stripped = name.stringValue().strip();
        if (stripped.isEmpty() || name.stringValue().length() > 60) {
            return Response.of(400, Map.of("name", List.of("A name has 1 to 60 characters.")));
        }
        try {
            Row stored = db.row("insert into category (name) values (?) returning id, name", stripped)
                    .orElseThrow();
            return Response.created(request.origin() + "/categories/" + stored.number("id") + "/", stored.asMap());
        } catch (SqlError e) {
            return conflict(e, SqlError.UNIQUE_VIOLATION, "This name is taken.");
        }
    }

    public Response retrieve(Request request) {
        return db.row("select id, name from category where id = ?", request.id())
                .map(row -> Response.ok(row.asMap()))
                .orElse(Response.of(404, null));
    }

    public Response destroy(Request request) {
        try {
            int gone = db.change("delete from category where id = ?", request.id());
            return gone == 0 ? Response.of(404, null) : Response.noContent();
        } catch (SqlError e) {
            return conflict(e, SqlError.FOREIGN_KEY_VIOLATION, "Tools are in this category.");
        }
    }

    private static Response conflict(SqlError error, String state, String detail) {
        if (!error.state().equals(state)) {
            throw error;
        }
        return Response.of(409, Map.of("detail", detail));
    }
}
