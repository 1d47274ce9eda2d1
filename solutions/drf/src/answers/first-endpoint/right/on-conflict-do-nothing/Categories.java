package katabase.drf.first_endpoint;

import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;
import katabase.drf.SqlError;

/** No row back from the INSERT means that the name is taken. */
public final class Categories {

    private final Db db;
    private final Serializer serializer = Serializer.of(Field.integer("id").readOnly(), Field.text("name", 60));

    public Categories(Db db) {
        this.db = db;
    }

    public Response list(Request request) {
        return Response.ok(serializer.show(db.rows("select id, name from category order by name")));
    }

    public Response create(Request request) {
        Row category = serializer.read(request.json());
        Row stored = db.row(
                        "insert into category (name) values (?) on conflict (name) do nothing returning id, name",
                        category.text("name"))
                .orElseThrow(() -> HttpError.of(409, "This name is taken."));
        return Response.created("/categories/" + stored.number("id") + "/", serializer.show(stored));
    }

    public Response retrieve(Request request) {
        return db.row("select id, name from category where id = ?", request.id())
                .map(category -> Response.ok(serializer.show(category)))
                .orElseThrow(HttpError::notFound);
    }

    public Response destroy(Request request) {
        long id = request.id();
        try {
            if (db.change("delete from category where id = ?", id) == 0) {
                throw HttpError.notFound();
            }
            return Response.noContent();
        } catch (SqlError e) {
            if (e.state().equals(SqlError.FOREIGN_KEY_VIOLATION)) {
                throw HttpError.of(409, "Tools are in this category.");
            }
            throw e;
        }
    }
}
