package katabase.drf.partial_update;

import java.util.ArrayList;
import java.util.List;
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

/** Reads, compares, and writes only if the dates are still those that it has read; else it begins again. */
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
        return write(request.id(), Row.EMPTY.with("note", null).with(SERIALIZER.read(request.json())));
    }

    public Response patch(Request request) {
        return write(request.id(), SERIALIZER.readPartial(request.json()));
    }

    private Response write(long id, Row sent) {
        while (true) {
            Row seen = db.row("select * from reservation where id = ?", id).orElseThrow(HttpError::notFound);
            Row wanted = seen.with(sent);
            if (sent.asMap().isEmpty()) {
                return Response.ok(SERIALIZER.show(seen));
            }
            if (wanted.date("ends_on").isBefore(wanted.date("starts_on"))) {
                throw Invalid.because("A reservation does not end before it starts.");
            }
            List<Object> values = new ArrayList<>(sent.asMap().values());
            values.addAll(List.of(id, seen.date("starts_on"), seen.date("ends_on")));
            String set =
                    sent.asMap().keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
            List<Row> written = db.rows(
                    "update reservation set " + set + " where id = ? and starts_on = ? and ends_on = ? returning *",
                    values.toArray());
            if (!written.isEmpty()) {
                return Response.ok(SERIALIZER.show(written.get(0)));
            }
        }
    }
}
