package katabase.queries.optional_filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 8,
        title = "A search form with five optional fields",
        level = Level.MID,
        minutes = 25,
        concepts = {
            "q-objects-or",
            "q-grouping-and-precedence",
            "dynamic-conditions",
            "or-over-nullable-relation",
            "lookups-across-relations",
            "fk-id-without-join",
            "comparison-lookups",
            "in-lookup"
        },
        start = TripSearch.class)
final class OptionalFiltersTest {

    private static final int TRIPS = 240;
    private static final TripFilter NOTHING = new TripFilter(null, null, null, null, null);

    private final List<Row> trips = new ArrayList<>();
    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private List<String> stations;
    private List<String> models;
    private List<Long> riders;

    /** What the tables say of a trip; rider, end and fare may be null. */
    private record Row(long id, String model, Long rider, String start, String end, BigDecimal fare) {

        boolean matches(TripFilter filter) {
            return (filter.place() == null || touches(filter.place()))
                    && (filter.riderIds() == null
                            || rider != null && filter.riderIds().contains(rider))
                    && (filter.minFare() == null || fare != null && fare.compareTo(filter.minFare()) >= 0)
                    && (filter.maxFare() == null || fare != null && fare.compareTo(filter.maxFare()) <= 0)
                    && (filter.modelPrefixes() == null
                            || filter.modelPrefixes().stream().anyMatch(model::startsWith));
        }

        boolean touches(String place) {
            return start.equals(place) || place.equals(end);
        }

        boolean isUnderWay() {
            return end == null;
        }

        @Override
        public String toString() {
            return id + " (" + model + ", rider " + rider + ", " + start + " to " + (isUnderWay() ? "nowhere yet" : end)
                    + ", fare " + fare + ")";
        }
    }

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.stations = named("Harbour ", "Market ", "Old Mill ", "Campus ", "North Gate ");
        this.models = named("Heron ", "Herald ", "Wren ", "Swift ", "Mule ");
        this.riders = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            riders.add(chance.number(1000, 9999) * 100L + index);
        }
        database.execute(
                "insert into station select n, name from unnest(?::text[]) with ordinality t (name, n)",
                array(stations));
        database.execute(
                "insert into bike select n, model from unnest(?::text[]) with ordinality t (model, n)", array(models));
        database.execute("insert into rider select id, 'rider ' || id from unnest(?::bigint[]) id", array(riders));
        ride();
    }

    @Test
    @Order(1)
    @DisplayName("without any condition: all trips, by id, each once")
    void listsAllWithoutACondition() {
        require(NOTHING, "an empty form asks for everything, guests and trips under way included");
    }

    @Test
    @Order(2)
    @DisplayName("riderIds (without the table rider), minFare, maxFare, modelPrefixes: each alone")
    void obeysEachConditionAlone() throws Exception {
        TripFilter byRiders = with(null, riders.subList(0, 3), null, null, null);
        require(byRiders, "the rider is one of these");
        record(byRiders)
                .statements()
                .on("rider")
                .atMost(
                        0,
                        text(byRiders),
                        "the number of the rider stands in trip itself, as rider_id. A join visits another table"
                                + " to read there what is known already");
        BigDecimal fare = someFare();
        require(
                with(null, null, fare, null, null),
                "the limit itself belongs to it; without a fare there is nothing to compare");
        require(
                with(null, null, null, fare, null),
                "the limit itself belongs to it; without a fare there is nothing to compare");
        String alternatives = "the model begins with any of these. An OR that starts from true is true before the first"
                + " alternative is looked at: it has to start from false";
        require(with(null, null, null, null, List.of("He", "Wren")), alternatives);
        require(with(null, null, null, null, List.of("Pelican " + chance.name())), alternatives);
        require(with(null, null, null, null, List.of("eron", "swift")), "the model begins with it, letter by letter");
    }

    @Test
    @Order(3)
    @DisplayName("an empty list matches no trip, null is no condition")
    void tellsEmptyFromMissing() {
        String why = "nothing is one of an empty list. Whoever takes empty for missing shows everything to somebody who"
                + " may see nothing, such as the trips of the riders of a team without riders";
        require(with(null, List.of(), null, null, null), why);
        require(with(null, null, null, null, List.of()), why);
        require(with(null, List.of(), someFare(), null, null), why);
    }

    @Test
    @Order(4)
    @DisplayName("alternatives keep to themselves: place with minFare, modelPrefixes with riderIds")
    void keepsAlternativesInBrackets() {
        String why =
                "AND binds tighter than OR: a OR b AND c means a OR (b AND c), so one alternative escapes from what"
                        + " else was asked. In production that other condition is the tenant, or \"not deleted\"";
        for (String place : stations) {
            List<Row> there = trips.stream()
                    .filter(trip -> trip.fare() != null && trip.touches(place))
                    .toList();
            require(with(place, null, median(there), null, null), why);
        }
        require(with(null, riders.subList(0, 2), null, null, List.of("Heron", "Swift", "Mule")), why);
    }

    @Test
    @Order(5)
    @DisplayName("place: trips that began there or ended there, also those under way, which have no end station")
    void findsTripsUnderWay() {
        for (String place : stations) {
            require(
                    with(place, null, null, null, null),
                    "the trip began there or ended there. A path such as endStation.name joins the end station with an"
                            + " INNER JOIN, and a trip without one is dropped before anybody asks where it began");
        }
        require(with("Nowhere " + chance.name(), null, null, null, null), "there is no such place");
    }

    @Test
    @Order(6)
    @DisplayName("all 32 combinations: right, at most 1 statement each, and no value in the text")
    void obeysAllCombinations() throws Exception {
        for (int combination = 0; combination < 32; combination++) {
            Row model = chance.pick(trips);
            TripFilter filter = with(
                    (combination & 1) == 0
                            ? null
                            : chance.coin() ? chance.pick(trips).start() : chance.pick(stations),
                    (combination & 2) == 0 ? null : List.of(chance.pick(riders), chance.pick(riders), riders.get(0)),
                    (combination & 4) == 0 ? null : someFare().min(someFare()),
                    (combination & 8) == 0 ? null : someFare().max(someFare()),
                    (combination & 16) == 0 ? null : List.of(model.model(), "He"));

            Recording<List<Trip>> search = record(filter);

            requireResult(filter, search.result(), "all conditions that are given hold together, and no other one");
            search.statements().atMost(1, text(filter), "a list is one question, however many conditions it has");
            requireBound(filter, search);
        }
    }

    private void requireBound(TripFilter filter, Recording<List<Trip>> search) {
        for (String value : values(filter)) {
            for (Sent sent : search.statements().list()) {
                assertThat(sent.sql())
                        .withFailMessage(
                                "%s: the value %s stands in the SQL text. Bind it: a value that is glued into the"
                                        + " text can change what it does, and each new one is a new plan:\n  %s",
                                text(filter), value, sent.sql())
                        .doesNotContain(value);
            }
        }
    }

    private static List<String> values(TripFilter filter) {
        Stream<?> single = Stream.of(filter.place(), filter.minFare(), filter.maxFare());
        Stream<?> many = Stream.of(filter.riderIds(), filter.modelPrefixes())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        // A short prefix may be part of any word.
        return Stream.concat(single, many)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(value -> value.length() > 3)
                .toList();
    }

    private void require(TripFilter filter, String why) {
        requireResult(filter, find(filter), why);
    }

    private void requireResult(TripFilter filter, List<Trip> found, String why) {
        assertThat(found)
                .withFailMessage("%s returned null, a list was expected, which may be empty", text(filter))
                .isNotNull();
        List<Long> ids = found.stream().map(Trip::getId).toList();
        List<Row> expected = trips.stream().filter(trip -> trip.matches(filter)).toList();
        List<Row> missing =
                expected.stream().filter(trip -> !ids.contains(trip.id())).toList();
        assertThat(missing)
                .withFailMessage(
                        "%s: %d of %d trips are missing, %d of them under way: %s. Missing is %s",
                        text(filter),
                        missing.size(),
                        expected.size(),
                        missing.stream().filter(Row::isUnderWay).count(),
                        why,
                        some(missing))
                .isEmpty();
        List<Row> tooMany = trips.stream()
                .filter(trip -> !trip.matches(filter) && ids.contains(trip.id()))
                .toList();
        assertThat(tooMany)
                .withFailMessage(
                        "%s: %d trips do not belong there, beside the %d that do: %s. Not asked for was %s",
                        text(filter), tooMany.size(), expected.size(), why, some(tooMany))
                .isEmpty();
        assertThat(new HashSet<>(ids))
                .withFailMessage(
                        "%s lists %d trips, some of them twice: there are %d",
                        text(filter), ids.size(), expected.size())
                .hasSameSizeAs(ids);
        assertThat(ids)
                .withFailMessage(
                        "%s lists the right trips, but not by id: without ORDER BY rows come as they lie", text(filter))
                .isSorted();
    }

    private static String some(List<Row> rows) {
        return rows.stream().limit(3).map(Row::toString).collect(Collectors.joining(", "))
                + (rows.size() > 3 ? " ..." : "");
    }

    private Recording<List<Trip>> record(TripFilter filter) throws Exception {
        return statements.record(() -> find(filter));
    }

    private List<Trip> find(TripFilter filter) {
        return Outcome.of(() -> sessions.fromTransaction(session -> new TripSearch(session).find(filter)))
                .value(text(filter) + " should list trips");
    }

    /** The search as one would say it: only what was filled in. */
    private static String text(TripFilter filter) {
        String given = Stream.of(
                        named("place", filter.place()),
                        named("riderIds", filter.riderIds()),
                        named("minFare", filter.minFare()),
                        named("maxFare", filter.maxFare()),
                        named("modelPrefixes", filter.modelPrefixes()))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(", "));
        return "find(" + (given.isEmpty() ? "no condition" : given) + ")";
    }

    private static String named(String field, Object value) {
        return value == null ? "" : field + " = " + value;
    }

    private static TripFilter with(
            String place, List<Long> riderIds, BigDecimal minFare, BigDecimal maxFare, List<String> modelPrefixes) {
        return new TripFilter(place, riderIds, minFare, maxFare, modelPrefixes);
    }

    private List<String> named(String... words) {
        return Stream.of(words).map(word -> word + chance.number(100, 999)).toList();
    }

    private BigDecimal someFare() {
        return chance.pick(
                trips.stream().map(Row::fare).filter(Objects::nonNull).toList());
    }

    private static BigDecimal median(List<Row> rows) {
        return rows.stream().map(Row::fare).sorted().toList().get(rows.size() / 2);
    }

    /** Every fifth trip is under way, every fourth a guest's; fares are few enough for some to be equal. */
    private void ride() {
        for (int number = 0; number < TRIPS; number++) {
            boolean underWay = number % 5 == 0;
            trips.add(new Row(
                    chance.number(10, 99) * 1000L + number,
                    chance.pick(models),
                    number % 4 == 0 ? null : chance.pick(riders),
                    stations.get(
                            number % stations.size() == 0 ? number / 5 % stations.size() : number % stations.size()),
                    underWay ? null : chance.pick(stations),
                    underWay ? null : BigDecimal.valueOf(chance.number(1000, 1099), 2)));
        }
        // Rows that come as they lie come the wrong way round.
        trips.sort(Comparator.comparing(Row::id).reversed());
        database.execute(
                """
                insert into trip
                select t.id, bike.id, t.rider, s.id, e.id, t.fare
                from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::numeric[])
                     with ordinality as t (id, model, rider, started, ended, fare, n)
                join bike on bike.model = t.model
                join station s on s.name = t.started
                left join station e on e.name = t.ended
                order by t.n""",
                column(Row::id),
                column(Row::model),
                column(Row::rider),
                column(Row::start),
                column(Row::end),
                column(Row::fare));
    }

    private String[] column(Function<Row, Object> value) {
        return trips.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    /** One value for one parameter, not as many as it has elements. */
    private static Object array(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
