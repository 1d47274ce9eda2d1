package katabase.drf.partial_update;

import java.nio.charset.StandardCharsets;
import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.FieldSerializer;
import katabase.drf.HttpError;
import katabase.drf.Invalid;
import katabase.drf.Json;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;
import katabase.drf.SqlError;

/** One statement for all: what was sent travels as JSON, and jsonb_populate_record lays it over the row. */
public final class Reservations {

    private static final FieldSerializer SERIALIZER = Serializer.of(
            Field.integer("id").readOnly(),
            Field.text("status", 20).readOnly(),
            Field.date("starts_on"),
            Field.date("ends_on"),
            Field.text("note", 500).optional().nullable());

    private final Db db;

    public Reservations(Db db) {
        this.db = db;
    }

    public Response replace(Request request) {
        return update(request.id(), Row.EMPTY.with("note", null).with(SERIALIZER.read(request.json())));
    }

    public Response patch(Request request) {
        Row sent = SERIALIZER.readPartial(request.json());
        if (!sent.asMap().isEmpty()) {
            return update(request.id(), sent);
        }
        return db.row("select * from reservation where id = ?", request.id())
                .map(row -> Response.ok(SERIALIZER.show(row)))
                .orElseThrow(HttpError::notFound);
    }

    private Response update(long id, Row sent) {
        String json = new String(Json.write(sent.asMap()), StandardCharsets.UTF_8);
        try {
            return db.row("""
                            update reservation r
                            set (starts_on, ends_on, note) =
                                (select n.starts_on, n.ends_on, n.note from jsonb_populate_record(r, ?::jsonb) n)
                            where id = ? returning *""", json, id)
                    .map(row -> Response.ok(SERIALIZER.show(row)))
                    .orElseThrow(HttpError::notFound);
        } catch (SqlError e) {
            if (e.state().equals(SqlError.CHECK_VIOLATION)) {
                throw Invalid.because("A reservation does not end before it starts.");
            }
            throw e;
        }
    }
}
