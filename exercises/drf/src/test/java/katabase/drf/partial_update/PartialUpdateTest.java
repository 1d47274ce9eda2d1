package katabase.drf.partial_update;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import katabase.drf.Db;
import katabase.drf.Routes;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Call;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 4,
        title = "PATCH is not a smaller PUT",
        level = Level.MID,
        minutes = 30,
        concepts = {
            "put-versus-patch",
            "object-level-validation",
            "null-absent-blank",
            "partial-update-writes-sent-columns",
            "partial-true-details",
            "unique-validator-race"
        },
        start = Reservations.class)
final class PartialUpdateTest {

    private Database database;
    private StatementLog log;
    private Stage stage;
    private Chance chance;
    private Api api;
    private LocalDate start;
    private LocalDate end;
    private Map<String, Object> stored;
    private List<Map<String, Object>> bystander;
    private long member;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog log, Http http, Stage stage, Chance chance) {
        this.database = database;
        this.log = log;
        this.stage = stage;
        this.chance = chance;
        Reservations reservations = new Reservations(new Db(dataSource));
        this.api = new Site(
                        http,
                        Routes.none()
                                .on("PUT", "/reservations/{id}/", reservations::replace)
                                .on("PATCH", "/reservations/{id}/", reservations::patch))
                .anonymous();
        database.execute("alter table reservation alter column id restart with " + chance.number(2, 90_000));
        this.start = LocalDate.of(2026, 5, 1).plusDays(chance.number(0, 20));
        this.end = start.plusDays(chance.number(6, 12));
        this.stored = reservation();
        this.member = database.value(Long.class, "select member_id from reservation");
        reservation();
        this.bystander = bystander();
    }

    @Test
    @Order(1)
    @DisplayName("PUT needs both dates and replaces all that a client can set: a note that was not sent is emptied")
    void putReplaces() {
        for (String date : List.of("starts_on", "ends_on")) {
            Map<String, Object> lacking = dates(start, end);
            lacking.remove(date);
            Received refused = put().json(lacking);
            requireStatus(
                    400,
                    refused,
                    "PUT of " + lacking,
                    "a PUT says what the reservation is, so both dates belong to it");
            assertThat(refused.object())
                    .withFailMessage("PUT without %s was %s, and the 400 should have that name", date, refused)
                    .containsOnlyKeys(date);
        }
        requireStored("a PUT that was refused");

        Map<String, Object> sent = dates(start.plusDays(1), end.plusDays(2));
        sent.put("note", chance.name());
        requireAnswer(put().json(sent), expect(sent), "PUT of " + sent);

        sent = dates(start.minusDays(3), end);
        sent.put("note", null);
        requireAnswer(put().json(sent), expect(sent), "PUT of " + sent);

        database.execute("update reservation set note = 'ring twice' where id = ?", stored.get("id"));
        sent.remove("note");
        requireAnswer(
                put().json(sent),
                expect(sent),
                "PUT of " + sent + ", without the note \"ring twice\", which was there. What a PUT leaves out is"
                        + " meant to be gone; it");
        requireNowhere("PUT", dates(start, end));
    }

    @Test
    @Order(2)
    @DisplayName(
            "PATCH changes what was sent and nothing else; null empties, absent keeps, {} shows and sends no UPDATE")
    void patchChangesWhatWasSent() throws Exception {
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(one("starts_on", start.minusDays(chance.number(1, 9)).toString()));
        bodies.add(one("ends_on", end.plusDays(chance.number(1, 9)).toString()));
        bodies.add(one("note", chance.name()));
        Collections.shuffle(bodies, chance.random());
        for (Map<String, Object> sent : bodies) {
            requireAnswer(patch().json(sent), expect(sent), "PATCH of " + sent);
        }
        Map<String, Object> emptied = one("note", null);
        requireAnswer(
                patch().json(emptied),
                expect(emptied),
                "PATCH of " + emptied + ", which says \"empty it\" and not \"leave it\",");

        Recording<Received> nothing = log.record(() -> patch().json("{}"));
        requireAnswer(nothing.result(), stored, "PATCH of {}");
        nothing.statements()
                .writing()
                .exactly(
                        0,
                        "PATCH of {}",
                        "nothing is to be changed, and an UPDATE takes a lock,"
                                + " writes a new version of the row and fires its triggers all the same.");

        Received refused = patch().json(one("ends_on", null));
        requireStatus(400, refused, "PATCH of ends_on with null", "the serializer does not take it");
        requireStored("a PATCH that was refused");
        requireNowhere("PATCH", one("note", "x"));
        requireNowhere("PATCH", Map.of());
    }

    @Test
    @Order(3)
    @DisplayName(
            "to end before the start is a 400, also where one date was sent and the other is stored; both may move")
    void datesFitTogether() {
        requireDatesRefused(put().json(dates(start, start.minusDays(1))), "PUT of an end on the day before the start");
        requireDatesRefused(patch().json(dates(end, start)), "PATCH of both dates, the wrong way round,");
        LocalDate early = start.minusDays(chance.number(1, 9));
        requireDatesRefused(
                patch().json(one("ends_on", early.toString())),
                "PATCH of ends_on " + early + ", which is before the stored starts_on " + start + ",");
        LocalDate late = end.plusDays(chance.number(1, 9));
        requireDatesRefused(
                patch().json(one("starts_on", late.toString())),
                "PATCH of starts_on " + late + ", which is after the stored ends_on " + end + ",");

        for (Map<String, Object> sent : List.of(
                one("ends_on", start.toString()),
                dates(end.plusDays(30), end.plusDays(40)),
                dates(start.minusDays(40), start.minusDays(40)))) {
            String what = "PATCH of " + sent + " for a reservation from " + stored.get("starts_on") + " to "
                    + stored.get("ends_on") + ", which fits when it is done at once,";
            requireAnswer(patch().json(sent), expect(sent), what);
        }
    }

    @Test
    @Order(4)
    @DisplayName("status, member_id, id and names with a quotation mark are ignored")
    void namesAreThoseOfTheSerializer() {
        for (Map<String, Object> forged : List.of(
                one("status", "cancelled"),
                one("member_id", 1),
                one("id", 1),
                one("note = note, status", "cancelled"),
                one("note\" = 'x', status", "y"),
                one("note' --", "y"))) {
            requireAnswer(
                    patch().json(forged),
                    stored,
                    "PATCH of " + forged + ", of which the serializer takes nothing,"
                            + " while a SET made of the names in the body would have it in the table, or in the SQL,");
            Map<String, Object> beside = new HashMap<>(forged);
            beside.put("note", chance.name());
            requireAnswer(patch().json(beside), expect(one("note", beside.get("note"))), "PATCH of " + beside);
            beside.putAll(dates(start, end.plusDays(1)));
            requireAnswer(put().json(beside), expect(dates(start, end.plusDays(1))), "PUT of " + beside);
        }
    }

    @Test
    @Order(5)
    @DisplayName(
            "somebody else has changed the row and not committed: you wait, and his other columns stay and are shown")
    void whatOthersChangeStays() {
        Rival bo = stage.rival("Bo");
        String note = chance.name();
        bo.execute("update reservation set note = ? where id = ?", note, stored.get("id"));
        Map<String, Object> sent = one("ends_on", end.plusDays(2).toString());
        Act<Received> patching = stage.start(() -> patch().json(sent));
        patching.waitsFor(bo);
        bo.commit();
        stored.put("note", note);
        requireAnswer(
                patching.outcome().value("the PATCH should be answered"),
                expect(sent),
                "Bo wrote the note \"" + note + "\" and had not committed; your PATCH of " + sent
                        + " came; Bo committed. Whoever read the row before the wait knows the old note, and must"
                        + " neither write nor show it. Your PATCH");

        requireHeldOrNotWritten();

        String status = "collected " + chance.number(1, 9);
        bo.execute("update reservation set status = ? where id = ?", status, stored.get("id"));
        Map<String, Object> all = dates(start, end);
        all.put("note", "back on Sunday");
        Act<Received> putting = stage.start(() -> put().json(all));
        putting.waitsFor(bo);
        bo.commit();
        stored.put("status", status);
        requireAnswer(
                putting.outcome().value("the PUT should be answered"),
                expect(all),
                "Bo set the status to \"" + status + "\" and had not committed; your PUT came; Bo committed. Your PUT");

        bo.execute("delete from reservation where id = ?", stored.get("id"));
        Act<Received> late = stage.start(() -> patch().json(one("note", "too late")));
        late.waitsFor(bo);
        bo.commit();
        requireStatus(
                404,
                late.outcome().value("the PATCH should be answered"),
                "Bo deleted the reservation and had not committed; your PATCH came; Bo committed; the PATCH",
                "an UPDATE that finds no row is no error to the database, only a number of rows");

        stored = reservation();
        bo.execute("delete from reservation where id = ?", stored.get("id"));
        Act<Received> latePut = stage.start(() -> put().json(dates(start, end)));
        latePut.waitsFor(bo);
        bo.commit();
        requireStatus(
                404,
                latePut.outcome().value("the PUT should be answered"),
                "Bo deleted the reservation and had not committed; your PUT came; Bo committed; the PUT",
                "who looked first saw the reservation, and only the UPDATE knows that it has gone");
    }

    @Test
    @Order(6)
    @DisplayName("somebody else moves a date while you wait, and yours does not fit any more: a 400, never a 500")
    void constraintDecides() {
        Rival bo = stage.rival("Bo");
        LocalDate shortened = start.plusDays(2);
        bo.execute("update reservation set ends_on = ? where id = ?", shortened, stored.get("id"));
        Map<String, Object> sent = one("starts_on", start.plusDays(4).toString());
        Act<Received> patching = stage.start(() -> patch().json(sent));
        patching.waitsFor(bo);
        bo.commit();
        Received refused = patching.outcome().value("the PATCH should be answered");
        stored.put("ends_on", shortened.toString());
        requireDatesRefused(
                refused,
                "a reservation was from " + start + " to " + end + "; Bo shortened it to " + shortened
                        + " and had not committed; your PATCH of " + sent
                        + " came, which would have fitted; Bo committed. What you"
                        + " compared before the wait is worth nothing after it: take SQLSTATE 23514 for a 400, or lock"
                        + " the row before you compare. Your PATCH");

        database.execute("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
        database.execute("create trigger refuse before update on reservation for each row execute function refuse()");
        requireStatus(
                500,
                patch().json(one("note", "x")),
                "the disk is full (SQLSTATE 53100). A PATCH",
                "the client has done nothing wrong, and somebody of us has to hear of it: look at SqlError.state()");
        requireStatus(
                500,
                put().json(dates(start, end)),
                "the disk is full (SQLSTATE 53100). A PUT",
                "the client has done nothing wrong, and somebody of us has to hear of it: look at SqlError.state()");
        database.execute("create or replace function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'breaks a rule' using errcode = '23505'; end $$");
        requireStatus(
                500,
                patch().json(one("note", "x")),
                "something is there already (SQLSTATE 23505), and the dates are fine. A PATCH",
                "not all that begins with 23 is about the dates: compare all five characters");
        requireStatus(
                500,
                put().json(dates(start, end)),
                "something is there already (SQLSTATE 23505), and the dates are fine. A PUT",
                "not all that begins with 23 is about the dates: compare all five characters");
    }

    /** Somebody writes a note at the worst moment, if the row is not held: just before the UPDATE goes out. */
    private void requireHeldOrNotWritten() {
        database.execute("""
                create function write_note(text, bigint) returns boolean language plpgsql as $$
                begin
                    lock table reservation in row exclusive mode nowait;
                    perform 1 from reservation where id = $2 for no key update nowait;
                    update reservation set note = $1 where id = $2;
                    return true;
                exception when lock_not_available then
                    return false;
                end $$""");
        String note = chance.name();
        log.before(sent -> sent.writes() && sent.mentions("reservation"), () -> {
            if (database.value(Boolean.class, "select write_note(?, ?)", note, stored.get("id"))) {
                stored.put("note", note);
            }
        });
        Map<String, Object> sent = one("ends_on", end.plusDays(3).toString());
        requireAnswer(
                patch().json(sent),
                expect(sent),
                "Cy wrote the note \"" + note + "\" just before your UPDATE went out, which he could, since you did not"
                        + " hold the row: a FOR UPDATE that is sent by itself is a transaction by itself, and its lock"
                        + " is gone when the row is there. Your PATCH of " + sent);
    }

    private Map<String, Object> reservation() {
        String note = chance.name();
        String status = "open " + chance.number(1, 9);
        database.execute(
                "insert into reservation (member_id, status, starts_on, ends_on, note) values (?, ?, ?, ?, ?)",
                chance.number(1_000L, 9_999L),
                status,
                start,
                end,
                note);
        Map<String, Object> shown = dates(start, end);
        shown.put("id", database.value(Long.class, "select max(id) from reservation"));
        shown.put("status", status);
        shown.put("note", note);
        return shown;
    }

    private static Map<String, Object> dates(LocalDate from, LocalDate to) {
        Map<String, Object> dates = new HashMap<>();
        dates.put("starts_on", from.toString());
        dates.put("ends_on", to.toString());
        return dates;
    }

    private static Map<String, Object> one(String name, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put(name, value);
        return body;
    }

    /** What should be stored when this was sent; from now on taken for stored. */
    private Map<String, Object> expect(Map<String, Object> sent) {
        stored.putAll(sent);
        return stored;
    }

    private String path() {
        return "/reservations/" + stored.get("id") + "/";
    }

    private Call put() {
        return api.put(path());
    }

    private Call patch() {
        return api.patch(path());
    }

    private void requireAnswer(Received received, Map<String, Object> expected, String what) {
        requireStatus(200, received, what, "nothing is wrong with it");
        requireStored(what);
        assertThat(received.object())
                .withFailMessage(
                        "%s should show the reservation as it is stored now, %s, and showed %s: a client goes on with"
                                + " what it is shown",
                        what, expected, received)
                .isEqualTo(expected);
    }

    private void requireDatesRefused(Received refused, String what) {
        requireStatus(400, refused, what, "a reservation does not end before it starts");
        assertThat(refused.object())
                .withFailMessage(
                        "%s was refused with %s, and the 400 should have its message under non_field_errors, since"
                                + " neither date is wrong by itself",
                        what, refused)
                .containsOnlyKeys("non_field_errors");
        requireStored(what);
    }

    private void requireStored(String what) {
        Map<String, Object> expected = new HashMap<>(stored);
        expected.put("member_id", member);
        Map<String, Object> now = new HashMap<>();
        database.row("select * from reservation where id = ?", stored.get("id"))
                .orElseThrow(() -> new AssertionError(what + ": the reservation has gone"))
                .forEach((column, value) -> now.put(column, value instanceof Date date ? date.toString() : value));
        List<String> different = now.keySet().stream()
                .filter(column -> !Objects.equals(now.get(column), expected.get(column)))
                .map(column -> column + " should be " + expected.get(column) + " and is " + now.get(column))
                .sorted()
                .toList();
        assertThat(different)
                .withFailMessage("%s: in the table %s", what, String.join(", ", different))
                .isEmpty();
        assertThat(bystander())
                .withFailMessage("%s: another reservation was changed from %s to %s", what, bystander, bystander())
                .isEqualTo(bystander);
    }

    private void requireNowhere(String method, Map<String, Object> body) {
        for (String nowhere : List.of("/reservations/999999/", "/reservations/ada/")) {
            requireStatus(
                    404,
                    api.call(method, nowhere).json(body),
                    method + " " + nowhere + " of " + body,
                    "there is no such reservation");
        }
    }

    private static void requireStatus(int status, Received received, String what, String why) {
        assertThat(received.status())
                .withFailMessage("%s should be answered %d, and was %s: %s", what, status, received, why)
                .isEqualTo(status);
    }

    private List<Map<String, Object>> bystander() {
        return database.rows("select * from reservation where id <> ?", stored.get("id"));
    }
}
