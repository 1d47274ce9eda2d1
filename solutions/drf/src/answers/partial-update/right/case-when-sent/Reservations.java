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
import katabase.drf.SqlError;

/** One UPDATE for all cases, which is told of each column whether it was sent. */
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
        try {
            return db.row(
                    """
                    update reservation
                       set starts_on = case when ? then ? else starts_on end,
                           ends_on = case when ? then ? else ends_on end,
                           note = case when ? then ? else note end
                     where id = ? returning *""",
                    sent.has("starts_on"),
                    sent.asMap().get("starts_on"),
                    sent.has("ends_on"),
                    sent.asMap().get("ends_on"),
                    sent.has("note"),
                    sent.asMap().get("note"),
                    id);
        } catch (SqlError e) {
            if (e.state().equals(SqlError.CHECK_VIOLATION)) {
                throw Invalid.because("A reservation does not end before it starts.");
            }
            throw e;
        }
    }
}
