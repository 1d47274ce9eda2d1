package katabase.queries.trip_sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import katabase.kata.Level;
import katabase.queries.trip_sheet.TripSheet.Line;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import katabase.testbed.statements.Statements;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 3,
        title = "One statement for a sheet of trips",
        level = Level.JUNIOR,
        minutes = 15,
        concepts = {"n-plus-one", "select-related-join", "join-kind-inner-or-left", "inspect-generated-sql"},
        start = TripLog.class)
final class TripSheetTest {

    private static final List<Integer> FEW_AND_MANY = List.of(5, 80);

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private OffsetDateTime clock;
    private long nextTrip;
    private long lastBike;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.clock = OffsetDateTime.of(2026, 5, 1, 6, 0, 0, 0, ZoneOffset.UTC).plusMinutes(chance.number(0, 100_000));
        // Later trips get smaller numbers, so that neither the numbers nor the rows' places are the order of the
        // starts.
        this.nextTrip = chance.number(10_000, 99_999);
    }

    @Test
    @Order(1)
    @DisplayName("sheet: each finished trip of the bike once, by start time and then by id")
    void finishedTripsInOrder() {
        long bike = bike();
        List<Line> expected = new ArrayList<>();
        for (int group = chance.number(2, 4); group > 0; group--) {
            List<Line> sameStart = new ArrayList<>();
            for (int trip = 0; trip < 3; trip++) {
                sameStart.add(0, trip(bike, Kind.FINISHED));
            }
            expected.addAll(sameStart);
            later();
        }
        trip(bike + 1, Kind.FINISHED);

        requireSheet(bike, expected, printedWhileOpen(bike));
    }

    @Test
    @Order(2)
    @DisplayName("sheet: trips under way and trips of guests are on it, too")
    void tripsWithoutEndOrRider() {
        long bike = bike();
        List<Line> underWay = new ArrayList<>();
        List<Line> guests = new ArrayList<>();
        List<Line> expected = new ArrayList<>();
        for (int round = chance.number(2, 4); round > 0; round--) {
            expected.add(trip(bike, Kind.FINISHED));
            later();
            guests.add(trip(bike, Kind.GUEST));
            later();
            underWay.add(trip(bike, Kind.UNDER_WAY));
            later();
            expected.add(guests.get(guests.size() - 1));
            expected.add(underWay.get(underWay.size() - 1));
        }
        Line both = trip(bike, Kind.GUEST_UNDER_WAY);
        expected.add(both);

        List<Line> printed = printedWhileOpen(bike);

        long lostUnderWay =
                underWay.stream().filter(line -> !printed.contains(line)).count();
        long lostGuests =
                guests.stream().filter(line -> !printed.contains(line)).count();
        assertThat(lostUnderWay + lostGuests)
                .withFailMessage(
                        "%d of %d trips under way and %d of %d trips of guests are missing on the sheet of"
                                + " bike %d: an inner"
                                + " join drops each trip that has no end station or no rider, and nobody notices, since"
                                + " nothing fails. A relation that may be missing needs a left join",
                        lostUnderWay, underWay.size(), lostGuests, guests.size(), bike)
                .isZero();
        requireSheet(bike, expected, printed);
    }

    @Test
    @Order(3)
    @DisplayName("sheet: can be printed after the EntityManager was closed")
    void printedAfterClose() {
        long bike = bike();
        List<Line> expected = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            expected.add(trip(bike, kind));
            later();
        }

        List<Trip> trips;
        try (EntityManager entityManager = sessions.createEntityManager()) {
            trips = new TripLog(entityManager).sheet(bike);
        }
        List<Line> printed = Outcome.of(() -> TripSheet.of(trips).lines())
                .value("the sheet of bike " + bike + " is printed after the EntityManager was closed, so rider, start"
                        + " station, its city and end station have to be loaded by then. A join without FETCH loads"
                        + " nothing, it only lets the query speak of the station; and each step of a path is fetched"
                        + " by itself");

        requireSheet(bike, expected, printed);
    }

    @Test
    @Order(4)
    @DisplayName("sheet: exactly 1 statement, for 5 trips and for 80; printing sends none")
    void oneStatement() throws Exception {
        for (int many : FEW_AND_MANY) {
            long bike = bike();
            List<Line> expected = new ArrayList<>();
            for (int trip = 0; trip < many; trip++) {
                expected.add(trip(bike, chance.pick(List.of(Kind.values()))));
                later();
            }

            try (EntityManager entityManager = sessions.createEntityManager()) {
                Recording<List<Trip>> reading = statements.record(() -> new TripLog(entityManager).sheet(bike));
                requireStatements(
                        1,
                        "sheet, for " + many + " trips,",
                        reading.statements(),
                        "the usual reason is N+1, one statement for the list and more for each of its rows");

                Recording<TripSheet> printing = statements.record(() -> TripSheet.of(reading.result()));
                requireStatements(
                        0,
                        "printing the sheet of " + many + " trips while the EntityManager was open",
                        printing.statements(),
                        "what your query did not fetch is read row by row now, N+1");
                requireSheet(bike, expected, printing.result().lines());
            }
        }
    }

    private static void requireStatements(int expected, String what, Statements sent, String why) {
        String shown = sent.repeated().isEmpty() ? sent.toString() : sent.repeated();
        assertThat(sent.count())
                .withFailMessage(
                        "%s sent %d statements instead of %d: %s. With 5 rows nobody notices; in production"
                                + " the page waits"
                                + " for the network hundreds of times. There were%s",
                        what, sent.count(), expected, why, shown)
                .isEqualTo(expected);
    }

    private void requireSheet(long bike, List<Line> expected, List<Line> printed) {
        assertThat(printed)
                .withFailMessage(() -> "the sheet of bike " + bike + " should have these " + expected.size() + " lines:"
                        + lines(expected) + "\nbut it has " + printed.size() + ":" + lines(printed))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(printed)
                .withFailMessage(() -> "by start time and then by id the trips of bike " + bike + " come as "
                        + trips(expected) + ", and the sheet has them as " + trips(printed)
                        + (byStart(printed)
                                ? ": trips that start at the same time have no order that you did not ask for"
                                : ": this is not even the order of the starts, the latest of which comes last"))
                .isEqualTo(expected);
    }

    private boolean byStart(List<Line> printed) {
        String[] trips = trips(printed).stream().map(String::valueOf).toArray(String[]::new);
        return database.value(Boolean.class, """
                select bool_and(started_at >= before) is not false
                  from (select started_at, lag(started_at) over (order by place) as before
                          from unnest(?::bigint[]) with ordinality printed (trip, place)
                          join trip on trip.id = printed.trip) as starts""", (Object) trips);
    }

    private static List<Long> trips(List<Line> lines) {
        return lines.stream().map(Line::trip).toList();
    }

    private static String lines(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append("\n  ").append(line));
        return text.toString();
    }

    private List<Line> printedWhileOpen(long bike) {
        try (EntityManager entityManager = sessions.createEntityManager()) {
            return TripSheet.of(new TripLog(entityManager).sheet(bike)).lines();
        }
    }

    /** What is known of a trip. */
    private enum Kind {
        FINISHED,
        GUEST,
        UNDER_WAY,
        GUEST_UNDER_WAY;

        boolean hasRider() {
            return this == FINISHED || this == UNDER_WAY;
        }

        boolean hasEnd() {
            return this == FINISHED || this == GUEST;
        }
    }

    private long bike() {
        lastBike += 2L * chance.number(1, 100_000);
        return lastBike;
    }

    private void later() {
        clock = clock.plusMinutes(chance.number(1, 90));
    }

    /** A trip that starts now, of a rider and between stations that no other trip has. */
    private Line trip(long bike, Kind kind) {
        Line line = new Line(
                nextTrip--,
                kind.hasRider() ? chance.name() : "guest",
                chance.name(),
                chance.name(),
                kind.hasEnd() ? chance.name() : "on the road");
        database.execute(
                """
                with town as (insert into city (name) values (?) returning id),
                     departure as (insert into station (city_id, name) select id, ? from town returning id),
                     arrival as (insert into station (city_id, name) select id, ? from town where ? returning id),
                     person as (insert into rider (name) select ? where ? returning id)
                insert into trip (id, bike_id, rider_id, start_station_id, end_station_id, started_at)
                values (?, ?, (table person), (table departure), (table arrival), ?)""",
                line.city(),
                line.start(),
                line.end(),
                kind.hasEnd(),
                line.rider(),
                kind.hasRider(),
                line.trip(),
                bike,
                clock);
        return line;
    }
}
