package katabase.drf.partial_update;

import java.util.Optional;
import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.FieldSerializer;
import katabase.drf.HttpError;
import katabase.drf.Invalid;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;
import katabase.drf.Serializer;

/** Locks the row with a statement by itself, whose lock ends with it. */
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
        Row sent = SERIALIZER.read(request.json());
        return shown(update(request.id(), Row.EMPTY.with("note", null).with(sent)));
    }

    public Response patch(Request request) {
        Row sent = SERIALIZER.readPartial(request.json());
        return shown(
                sent.asMap().isEmpty()
                        ? db.row("select * from reservation where id = ?", request.id())
                        : update(request.id(), sent));
    }

    private static Response shown(Optional<Row> reservation) {
        return Response.ok(SERIALIZER.show(reservation.orElseThrow(HttpError::notFound)));
    }

    private Optional<Row> update(long id, Row sent) {
        Row merged = db.row("select * from reservation where id = ? for update", id)
                .orElseThrow(HttpError::notFound)
                .with(sent);
        if (merged.date("ends_on").isBefore(merged.date("starts_on"))) {
            throw Invalid.because("A reservation does not end before it starts.");
        }
        return db.row(
                "update reservation set starts_on = ?, ends_on = ?, note = ? where id = ? returning *",
                merged.date("starts_on"),
                merged.date("ends_on"),
                merged.text("note"),
                id);
    }
}
