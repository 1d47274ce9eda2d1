package katabase.drf.first_endpoint;

import java.util.function.Supplier;
import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;
import katabase.drf.SqlError;

/** Shows the row with the highest id for the one that it has inserted. */
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
        unlessConflict(
                SqlError.UNIQUE_VIOLATION,
                "This name is taken.",
                () -> db.change("insert into category (name) values (?)", category.text("name")));
        Row stored =
                db.row("select id, name from category order by id desc limit 1").orElseThrow();
        return Response.created("/categories/" + stored.number("id") + "/", serializer.show(stored));
    }

    public Response retrieve(Request request) {
        return db.row("select id, name from category where id = ?", request.id())
                .map(category -> Response.ok(serializer.show(category)))
                .orElseThrow(HttpError::notFound);
    }

    public Response destroy(Request request) {
        long id = request.id();
        int gone = unlessConflict(
                SqlError.FOREIGN_KEY_VIOLATION,
                "Tools are in this category.",
                () -> db.change("delete from category where id = ?", id));
        if (gone == 0) {
            throw HttpError.notFound();
        }
        return Response.noContent();
    }

    private static <T> T unlessConflict(String state, String detail, Supplier<T> statement) {
        try {
            return statement.get();
        } catch (SqlError e) {
            if (e.state().equals(state)) {
                throw HttpError.of(409, detail);
            }
            throw e;
        }
    }
}
