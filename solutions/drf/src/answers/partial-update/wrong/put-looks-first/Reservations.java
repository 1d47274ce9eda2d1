package katabase.drf.partial_update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Looks in PUT whether the reservation is there, and then expects the UPDATE to find it. */
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
        Row sent = Row.EMPTY.with("note", null).with(SERIALIZER.read(request.json()));
        long id = request.id();
        shown(db.row("select * from reservation where id = ?", id));
        return Response.ok(SERIALIZER.show(update(id, sent).orElseThrow()));
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

    /** The names are those of the serializer, whatever the client has sent. */
    private Optional<Row> update(long id, Row sent) {
        String columns =
                sent.asMap().keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>(sent.asMap().values());
        values.add(id);
        try {
            return db.row("update reservation set " + columns + " where id = ? returning *", values.toArray());
        } catch (SqlError e) {
            if (e.state().equals(SqlError.CHECK_VIOLATION)) {
                throw Invalid.because("A reservation does not end before it starts.");
            }
            throw e;
        }
    }
}
