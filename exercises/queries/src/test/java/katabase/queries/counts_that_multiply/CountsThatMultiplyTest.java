package katabase.queries.counts_that_multiply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 11,
        title = "Bikes, trips and revenue of each station",
        level = Level.MID,
        minutes = 20,
        concepts = {
            "annotate-group-by",
            "join-fan-out",
            "left-join-killed-by-where",
            "scalar-subquery",
            "having-and-filter-order"
        },
        start = StationBoard.class)
final class CountsThatMultiplyTest {

    private static final List<Integer> FEW_AND_MANY = List.of(3, 50);

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private OffsetDateTime since;
    private long city;
    private long otherStation;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.since = OffsetDateTime.of(2026, 5, 1, 4, 0, 0, 0, ZoneOffset.UTC).plusMinutes(chance.number(0, 100_000));
        this.city = chance.number(1, 1000);
        this.otherStation = station(city + 1);
        bikes(otherStation, chance.number(1, 3));
        database.execute("insert into bike (station_id) select null from generate_series(1, ?)", chance.number(1, 3));
        trips(otherStation, differentAmounts(2), since.plusDays(1));
    }

    @Test
    @Order(1)
    @DisplayName("figures: a line for each station of the city, also for those without bikes or trips")
    void lineForEachStation() {
        int bikes = chance.number(3, 9);
        List<BigDecimal> fares = differentAmounts(chance.number(3, 9));
        long bikesOnly = station(city);
        bikes(bikesOnly, bikes);
        long tripsOnly = station(city);
        trips(tripsOnly, fares, since.plusHours(2));
        long empty = station(city);
        // An updated row moves behind the others, so that rows which come as they lie are not in the order of ids.
        database.execute("update station set name = name where id = ?", bikesOnly);

        List<StationFigures> lines = figures();

        requireLines(lines, List.of(bikesOnly, tripsOnly, empty));
        String alone = "it has bikes and no trip; a left join gives such a station one row without a trip, and COUNT(*)"
                + " counts that row, COUNT(of a column of trip) does not";
        requireFigures(lines, bikesOnly, bikes, 0, BigDecimal.ZERO, alone);
        requireFigures(lines, tripsOnly, 0, fares.size(), sum(fares), "it has trips and no bike");
        requireFigures(
                lines,
                empty,
                0,
                0,
                BigDecimal.ZERO,
                "it has no bike and no trip; COUNT(*) would count the row" + " that a left join makes for it");
    }

    @Test
    @Order(2)
    @DisplayName("figures: bikes and trips do not multiply each other, nor the revenue")
    void countsDoNotMultiply() {
        int bikes = chance.number(5, 9);
        List<BigDecimal> fares = differentAmounts(chance.number(20, 30));
        long station = station(city);
        bikes(station, bikes);
        trips(station, fares, since.plusHours(2));

        StationFigures line = line(figures(), station);

        assertThat(line.bikes())
                .withFailMessage(
                        "%s has %d bikes on the board, there are %d: %d bikes and %d trips were joined with the station"
                                + " in one query, which pairs each bike with each trip, %d rows",
                        name(station), line.bikes(), bikes, bikes, fares.size(), bikes * fares.size())
                .isEqualTo(bikes);
        assertThat(line.trips())
                .withFailMessage(
                        "%s has %d trips on the board, there are %d: each was joined with each of %d bikes",
                        name(station), line.trips(), fares.size(), bikes)
                .isEqualTo(fares.size());
        BigDecimal revenue = sum(fares);
        boolean multiplied = amount(line).compareTo(revenue.multiply(BigDecimal.valueOf(bikes))) == 0;
        assertThat(amount(line))
                .withFailMessage(
                        "%s has a revenue of %s on the board, its %d trips brought in %s%s",
                        name(station),
                        line.revenue(),
                        fares.size(),
                        revenue,
                        multiplied
                                ? ": each fare was added " + bikes + " times, once for each bike. COUNT(DISTINCT ...)"
                                        + " repairs the counts of a join of two collections, and nothing"
                                        + " repairs its sums"
                                : "")
                .isEqualByComparingTo(revenue);
    }

    @Test
    @Order(3)
    @DisplayName("figures: equal fares are all in the revenue")
    void equalFaresAreAdded() {
        BigDecimal usual = chance.amount();
        List<BigDecimal> fares = new ArrayList<>(differentAmounts(3));
        for (int more = chance.number(2, 5); more > 0; more--) {
            fares.add(usual);
        }
        long station = station(city);
        trips(station, fares, since.plusHours(2));

        StationFigures line = line(figures(), station);

        BigDecimal revenue = sum(fares);
        BigDecimal distinct = sum(fares.stream().distinct().toList());
        assertThat(amount(line))
                .withFailMessage(
                        "%s has a revenue of %s on the board, its trips brought in %s%s",
                        name(station),
                        line.revenue(),
                        revenue,
                        amount(line).compareTo(distinct) == 0
                                ? ": fares that are equal were added once only. SUM(DISTINCT fare) drops equal values,"
                                        + " whether a join repeated them or several trips cost the same"
                                : "")
                .isEqualByComparingTo(revenue);
    }

    @Test
    @Order(4)
    @DisplayName("figures: trips before since do not count, and stations without later ones keep their line")
    void quietStationsStay() {
        int quietBikes = chance.number(2, 6);
        long quiet = station(city);
        bikes(quiet, quietBikes);
        trips(quiet, differentAmounts(4), since.minusDays(chance.number(1, 30)));
        long border = station(city);
        List<BigDecimal> counted = differentAmounts(2);
        trips(border, counted, since);
        trips(border, differentAmounts(3), since.minus(1, ChronoUnit.MICROS));

        List<StationFigures> lines = figures();

        assertThat(lines)
                .withFailMessage(
                        "%s is missing on the board: all its trips are older than since. A condition on trip"
                                + " in the WHERE"
                                + " comes after the left join and drops the rows that the left join kept; it"
                                + " belongs to the"
                                + " join (ON) or into the subquery",
                        name(quiet))
                .anyMatch(line -> line.station() == quiet);
        requireFigures(lines, quiet, quietBikes, 0, BigDecimal.ZERO, "all its trips are older than since");
        requireFigures(
                lines,
                border,
                0,
                counted.size(),
                sum(counted),
                counted.size()
                        + " trips started there at since, which count, and 3 a microsecond earlier, which do not");
    }

    @Test
    @Order(5)
    @DisplayName("figures: exactly 1 statement, for 3 stations and for 50")
    void oneStatement() throws Exception {
        for (int many : FEW_AND_MANY) {
            city += 2;
            List<Long> stations = new ArrayList<>();
            for (int count = 0; count < many; count++) {
                stations.add(station(city));
            }
            stations.forEach(station -> bikes(station, 1));
            stations.forEach(station -> trips(station, differentAmounts(1), since.plusHours(1)));

            try (EntityManager entityManager = sessions.createEntityManager()) {
                Recording<List<StationFigures>> reading =
                        statements.record(() -> new StationBoard(entityManager).figures(city, since));

                assertThat(reading.statements().count())
                        .withFailMessage(
                                "figures for %d stations sent %d statements instead of 1: besides the time, several"
                                        + " statements see several states of the tables, and the figures of"
                                        + " one line need"
                                        + " not fit together. There were%s",
                                many,
                                reading.statements().count(),
                                reading.statements().repeated().isEmpty()
                                        ? reading.statements()
                                        : reading.statements().repeated())
                        .isEqualTo(1);
                requireLines(reading.result(), stations);
            }
        }
    }

    @Test
    @Order(6)
    @DisplayName("figures: a trip under way counts as a trip and brings in nothing")
    void tripsUnderWayCount() {
        int bikes = chance.number(2, 5);
        int underWay = chance.number(2, 4);
        List<BigDecimal> fares = differentAmounts(chance.number(3, 6));
        long busy = station(city);
        bikes(busy, bikes);
        trips(busy, fares, since.plusHours(2));
        tripsUnderWay(busy, underWay);
        long justBegun = station(city);
        tripsUnderWay(justBegun, underWay);

        List<StationFigures> lines = figures();

        String why = "%d of its trips are under way and have no fare: they are trips all the same, and COUNT(fare)"
                        .formatted(underWay)
                + " does not count what is NULL";
        requireFigures(lines, busy, bikes, fares.size() + underWay, sum(fares), why);
        requireFigures(lines, justBegun, 0, underWay, BigDecimal.ZERO, why + ", and SUM of nothing but NULL is NULL");
    }

    private List<StationFigures> figures() {
        try (EntityManager entityManager = sessions.createEntityManager()) {
            return Outcome.of(() -> new StationBoard(entityManager).figures(city, since))
                    .value("figures of city " + city + " should give a line for each of its stations");
        }
    }

    private void requireLines(List<StationFigures> lines, List<Long> stations) {
        List<Long> listed = lines.stream().map(StationFigures::station).toList();
        List<Long> missing =
                stations.stream().filter(station -> !listed.contains(station)).toList();
        assertThat(missing)
                .withFailMessage(() -> "missing on the board: "
                        + missing.stream().map(this::name).collect(Collectors.joining(", "))
                        + ". An inner join drops a station without bikes or trips, and so does a condition on trip in"
                        + " the WHERE; whoever looks at the board takes the station for closed")
                .isEmpty();
        assertThat(listed)
                .withFailMessage(
                        "the lines should be those of the stations %s, by id, each once; but they are of %s",
                        stations, listed)
                .isEqualTo(stations);
        lines.forEach(line -> assertThat(line.name())
                .withFailMessage("station %d is named %s, not %s", line.station(), name(line.station()), line.name())
                .isEqualTo(name(line.station())));
    }

    private void requireFigures(
            List<StationFigures> lines, long station, int bikes, int trips, BigDecimal revenue, String why) {
        StationFigures line = line(lines, station);
        assertThat(Stream.of(line.bikes(), line.trips()))
                .withFailMessage(
                        "%s has %d bikes and %d trips on the board, there are %d bikes and %d trips: %s",
                        name(station), line.bikes(), line.trips(), bikes, trips, why)
                .containsExactly((long) bikes, (long) trips);
        assertThat(amount(line))
                .withFailMessage(
                        "%s has a revenue of %s on the board, expected was %s: %s",
                        name(station), line.revenue(), revenue, why)
                .isEqualByComparingTo(revenue);
    }

    private BigDecimal amount(StationFigures line) {
        assertThat(line.revenue())
                .withFailMessage(
                        "%s has the revenue null on the board: SUM over no rows is NULL and not 0, and whoever adds the"
                                + " lines up gets a NullPointerException; give 0 in its place",
                        name(line.station()))
                .isNotNull();
        return line.revenue();
    }

    private StationFigures line(List<StationFigures> lines, long station) {
        return lines.stream()
                .filter(line -> line.station() == station)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name(station) + " is missing on the board: " + lines));
    }

    private String name(long station) {
        return database.value(String.class, "select name from station where id = ?", station);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BigDecimal> differentAmounts(int count) {
        return Stream.generate(chance::amount).distinct().limit(count).toList();
    }

    private long station(long inCity) {
        return database.value(
                Long.class,
                "insert into station (city_id, name) values (?, ?) returning id",
                inCity,
                "Station " + chance.name());
    }

    private void bikes(long station, int count) {
        database.execute("insert into bike (station_id) select ? from generate_series(1, ?)", station, count);
    }

    private void trips(long station, List<BigDecimal> fares, OffsetDateTime start) {
        // They end elsewhere: a trip belongs to the station where it started.
        database.execute(
                "insert into trip (start_station_id, end_station_id, started_at, fare)"
                        + " select ?, ?, ?, fare from unnest(?::numeric[]) as f (fare)",
                station,
                otherStation,
                start,
                fares.toArray(BigDecimal[]::new));
    }

    private void tripsUnderWay(long station, int count) {
        database.execute(
                "insert into trip (start_station_id, started_at) select ?, ? from generate_series(1, ?)",
                station,
                since.plusHours(3),
                count);
    }
}
