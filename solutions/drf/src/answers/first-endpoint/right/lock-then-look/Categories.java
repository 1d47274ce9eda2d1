package katabase.drf.first_endpoint;

import java.util.Map;
import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;

/** Locks what it is going to look at, so that what it has seen stays true. */
public final class Categories {

    private static final Serializer SERIALIZER =
            Serializer.of(Field.integer("id").readOnly(), Field.text("name", 60));

    private final Db db;

    public Categories(Db db) {
        this.db = db;
    }

    public Response list(Request request) {
        return Response.ok(SERIALIZER.show(db.rows("select * from category order by name")));
    }

    public Response create(Request request) {
        String name = SERIALIZER.read(request.json()).text("name");
        return db.transaction(inside -> {
            // Nobody writes while we look: it waits for whoever has written and not committed.
            inside.change("lock table category in share row exclusive mode");
            if (!inside.rows("select 1 from category where name = ?", name).isEmpty()) {
                throw HttpError.of(409, "This name is taken.");
            }
            Row stored = inside.row("insert into category (name) values (?) returning *", name)
                    .orElseThrow();
            return Response.created("/categories/" + stored.number("id") + "/", SERIALIZER.show(stored));
        });
    }

    public Response retrieve(Request request) {
        Row category =
                db.row("select * from category where id = ?", request.id()).orElseThrow(HttpError::notFound);
        return Response.ok(SERIALIZER.show(category));
    }

    public Response destroy(Request request) {
        long id = request.id();
        return db.transaction(inside -> {
            // The INSERT of a tool holds FOR KEY SHARE on its category, for which FOR UPDATE waits.
            inside.row("select id from category where id = ? for update", id).orElseThrow(HttpError::notFound);
            boolean isUsed = inside.row("select exists (select from tool where category_id = ?) as used", id)
                    .orElseThrow()
                    .flag("used");
            if (isUsed) {
                return Response.of(409, Map.of("detail", "Tools are in this category."));
            }
            inside.change("delete from category where id = ?", id);
            return Response.noContent();
        });
    }
}
