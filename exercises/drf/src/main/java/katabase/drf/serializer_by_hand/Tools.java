package katabase.drf.serializer_by_hand;

import katabase.drf.Db;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;

/** Given; nothing to do here: stores and shows tools. It believes what the serializer has read. */
public final class Tools {

    private final Db db;
    private final Serializer serializer;

    public Tools(Db db, Serializer serializer) {
        this.db = db;
        this.serializer = serializer;
    }

    /** POST /tools/. */
    public Response create(Request request) {
        Row tool = serializer.read(request.json());
        Row stored = db.row("""
                        insert into tool (name, daily_fee, weight_grams, insured, bought_on, notes)
                        values (?, ?, ?, ?, ?, ?) returning *""",
                        tool.text("name"),
                        tool.decimal("daily_fee"),
                        tool.number("weight_grams"),
                        tool.flag("insured"),
                        tool.date("bought_on"),
                        tool.has("notes") ? tool.text("notes") : null)
                .orElseThrow();
        return Response.created("/tools/" + stored.number("id") + "/", serializer.show(stored));
    }

    /** GET /tools/{id}/. */
    public Response retrieve(Request request) {
        return db.row("select * from tool where id = ?", request.id())
                .map(tool -> Response.ok(serializer.show(tool)))
                .orElseThrow(HttpError::notFound);
    }
}
