package katabase.drf.partial_update;

import katabase.drf.Db;
import katabase.drf.Field;
import katabase.drf.FieldSerializer;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Serializer;
import katabase.kata.NotSolvedYet;

/**
 * <h2>PATCH is not a smaller PUT</h2>
 *
 * Ada has reserved a ladder and a sander for a week in May. She asks to keep them two days longer, while Bo at the desk
 * writes a note to the same reservation. Both press save. Each of them changed one thing, and both things should be
 * there.
 *
 * <pre>
 * reservation (id bigint identity primary key, member_id bigint not null, status text not null,
 *              starts_on date not null, ends_on date not null, note text, check (ends_on &gt;= starts_on))
 * </pre>
 *
 * The paths lead to your methods. The serializer is given: {@code read} is for PUT and knows what is required,
 * {@code readPartial} is for PATCH and gives a Row of exactly what was sent, null included. Both throw Invalid, which
 * is answered 400, and neither compares the dates.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #replace} and {@link #patch}. Both answer 200 with the reservation, or 404 if there is none.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>PUT needs both dates (400 under the name of the missing one) and replaces all that a client can set: a note
 *       that was not sent is emptied.
 *   <li>PATCH changes what was sent and nothing else. A note of null empties it, no note keeps it. An empty object is a
 *       200 that shows the reservation, and sends no UPDATE.
 *   <li>A reservation that ends before it starts is a 400 under non_field_errors, for PUT and for PATCH. A PATCH may
 *       send one date, to be compared with the other one that is stored, or both, earlier or later than the stored
 *       ones. To end on the day of the start is fine.
 *   <li>A client sets what the serializer takes, whatever names are in the body: status, member_id, id, or one with a
 *       quotation mark in it are ignored.
 *   <li>Another session has changed the reservation and has not committed: you wait. What it changed in other columns
 *       stays, and your answer shows the reservation as it is stored then. So does what it changes between two
 *       statements of yours. If it was deleted: 404, for PUT and PATCH.
 *   <li>Another session moves a date while you wait, so that yours does not fit any more: 400 as above, never 500. What
 *       the database refuses for any other reason is a failure, and stays a 500, for PUT and PATCH.
 * </ol>
 */
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

    /** PUT /reservations/{id}/. */
    public Response replace(Request request) {
        throw new NotSolvedYet();
    }

    /** PATCH /reservations/{id}/. */
    public Response patch(Request request) {
        throw new NotSolvedYet();
    }
}
