package katabase.queries.page_with_bikes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.mapping.EntityLoads;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import katabase.testbed.statements.Statements;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 15,
        title = "A page of stations with two collections",
        level = Level.SENIOR,
        minutes = 25,
        concepts = {
            "prefetch-related",
            "join-or-second-query",
            "paging-parents-with-children",
            "cartesian-product-of-collections",
            "batch-and-subselect-fetching"
        },
        start = StationPages.class)
final class PageWithBikesTest {

    private static final int SIZE = 5;
    private static final int ALL = 200;

    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private long nextStation;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.nextStation = chance.number(10_000, 99_999);
    }

    @Test
    @Order(1)
    @DisplayName("page: its stations by name and then by id; the last one may be short, those beyond are empty")
    void stationsOfThePage() {
        int inLastPage = chance.number(1, SIZE - 1);
        // Later rows get smaller numbers, so that stations of the same name lie in the wrong order.
        List<String> names = new ArrayList<>(List.of("Arsenal " + chance.word(), "Zoo " + chance.word()));
        while (names.size() < 2 * SIZE + inLastPage) {
            names.add("Harbour");
        }
        names.forEach(name -> station(name, chance.number(2, 4), chance.number(1, 2)));

        for (int number = 0; number < 4; number++) {
            List<Long> expected = idsOfPage(number, SIZE);
            List<Long> ids = idsWhileOpen(number);

            int page = number;
            assertThat(ids)
                    .withFailMessage(() -> "page " + page + " of " + SIZE + " should have the stations " + expected
                            + ", by name and then by id, and has " + ids + whyNot(expected, ids))
                    .isEqualTo(expected);
        }
    }

    private String whyNot(List<Long> expected, List<Long> ids) {
        if (ids.size() < expected.size()) {
            return ": a limit counts rows, and in a join with bikes a station has a row for each bike,"
                    + " so the page is cut in the middle of a station";
        }
        if (Collections.indexOfSubList(idsOfPage(0, ALL), ids) >= 0) {
            return ". Their order is right, and the page begins at the wrong one: an offset counts stations, not pages";
        }
        return ". What the order leaves open may be different on each page, so that a station is shown twice and"
                + " another one never";
    }

    @Test
    @Order(2)
    @DisplayName("page: each station with all its bikes and notices, each once; without any it has none")
    void collectionsAreComplete() {
        station("A", chance.number(5, 9), chance.number(3, 5));
        station("B", chance.number(2, 4), 0);
        station("C", 0, chance.number(2, 4));
        station("D", 0, 0);
        station("E", 1, 1);
        station("F", chance.number(2, 4), chance.number(2, 4));

        try (EntityManager entityManager = sessions.createEntityManager()) {
            List<Station> page = new StationPages(entityManager).page(0, SIZE);
            assertThat(page)
                    .withFailMessage(
                            "page 0 of %d should have %d stations, there are 6, and it has %d: stations"
                                    + " without bikes or"
                                    + " without notices need a left join",
                            SIZE, SIZE, page.size())
                    .hasSize(SIZE);
            page.forEach(station -> requireCard(station.getId(), StationCard.of(station)));
        }
    }

    @Test
    @Order(3)
    @DisplayName("page: the cards can be made after the EntityManager was closed")
    void readyAfterClose() {
        for (int station = 0; station < SIZE; station++) {
            station(chance.name(), chance.number(0, 4), chance.number(0, 1));
        }

        requireCards(page(0, SIZE));
    }

    @Test
    @Order(4)
    @DisplayName("page: at most 3 statements, for a page of 5 and for a page of 50")
    void threeStatements() throws Exception {
        manyStations();
        for (int size : List.of(SIZE, 10 * SIZE)) {
            int number = chance.number(1, 3);
            Recording<List<Station>> reading = statements.record(() -> page(number, size));

            Statements sent = reading.statements();
            assertThat(sent.count())
                    .withFailMessage(
                            "a page of %d stations sent %d statements, at most 3 expected: one for the"
                                    + " stations and one for"
                                    + " each of the two collections is enough for any size. A lazy collection that is"
                                    + " touched station by station costs a statement each time. There were%s",
                            size, sent.count(), sent.repeated().isEmpty() ? sent : sent.repeated())
                    .isLessThanOrEqualTo(3);
            requirePage(number, size, reading.result());
        }
    }

    @Test
    @Order(5)
    @DisplayName("page: loads what is on the page and nothing else, in no more rows than that and 2 x size")
    void onlyWhatThePageShows() throws Exception {
        manyStations();
        for (int size : List.of(SIZE, 10 * SIZE)) {
            int number = chance.number(1, 3);
            List<Long> ids = idsOfPage(number, size);
            Long[] stations = ids.toArray(Long[]::new);
            long bikes = database.count("bike", "station_id = any(?)", (Object) stations);
            long notices = database.count("notice", "station_id = any(?)", (Object) stations);
            long shown = ids.size() + bikes + notices;

            Recording<EntityLoads.Counted<List<Station>>> reading =
                    statements.record(() -> EntityLoads.during(sessions, () -> page(number, size)));

            EntityLoads loads = reading.result().loads();
            assertThat(loads.total())
                    .withFailMessage(
                            "page %d of %d shows %d stations, %d bikes and %d notices, and %d entities were"
                                    + " loaded (%s) of"
                                    + " all that the 200 stations have: only what is shown may be loaded. A"
                                    + " subselect fetch"
                                    + " repeats your query as a subquery without its limit, and a list that"
                                    + " is cut in Java"
                                    + " was read whole; every page gets slower with each new station",
                            number, size, ids.size(), bikes, notices, loads.total(), loads)
                    .isLessThanOrEqualTo(shown);
            assertThat(reading.rows())
                    .withFailMessage(
                            "page %d of %d shows %d stations, %d bikes and %d notices, and %d JDBC rows were"
                                    + " read for them,"
                                    + " at most %d expected: two collections in one join give each pair of a bike and a"
                                    + " notice. A Set hides that; the rows are made, sent and thrown away all the same",
                            number, size, ids.size(), bikes, notices, reading.rows(), shown + 2L * size)
                    .isLessThanOrEqualTo(shown + 2L * size);
            requirePage(number, size, reading.result().result());
        }
    }

    private List<Station> page(int number, int size) {
        try (EntityManager entityManager = sessions.createEntityManager()) {
            return new StationPages(entityManager).page(number, size);
        }
    }

    private List<Long> idsWhileOpen(int number) {
        try (EntityManager entityManager = sessions.createEntityManager()) {
            return Outcome.of(() -> new StationPages(entityManager).page(number, SIZE))
                    .value("page " + number + " of " + SIZE + " should be a list of stations")
                    .stream()
                    .map(Station::getId)
                    .toList();
        }
    }

    private List<Long> idsOfPage(int number, int size) {
        return database.column(
                Long.class, "select id from station order by name, id limit ? offset ?", size, number * size);
    }

    private void requirePage(int number, int size, List<Station> page) {
        List<Long> expected = idsOfPage(number, size);
        List<Long> ids = page.stream().map(Station::getId).toList();
        assertThat(ids)
                .withFailMessage("page %d of %d should have the stations %s, and has %s", number, size, expected, ids)
                .isEqualTo(expected);
        requireCards(page);
    }

    private void requireCards(List<Station> page) {
        for (Station station : page) {
            requireCard(
                    station.getId(),
                    Outcome.of(() -> StationCard.of(station))
                            .value("the card of station " + station.getId()
                                    + " is made after the EntityManager was closed,"
                                    + " so its bikes and notices have to be read by then: a collection that nobody has"
                                    + " touched or fetched is not loaded"));
        }
    }

    private void requireCard(long id, StationCard card) {
        String name = database.value(String.class, "select name from station where id = ?", id);
        List<String> bikes = database.column(
                String.class, "select frame_no from bike where station_id = ? order by frame_no collate \"C\"", id);
        List<String> notices = database.column(
                String.class, "select text from notice where station_id = ? order by text collate \"C\"", id);
        assertThat(card.name())
                .withFailMessage("station %d is named %s, and its card says %s", id, name, card.name())
                .isEqualTo(name);
        boolean product = notices.size() > 1 && card.bikes().size() == bikes.size() * notices.size();
        assertThat(card.bikes().stream().sorted())
                .withFailMessage(
                        "station %s shows %d bikes, it has %d%s",
                        name,
                        card.bikes().size(),
                        bikes.size(),
                        product
                                ? ": " + bikes.size() + " bikes x " + notices.size()
                                        + " notices in one join, and the List" + " takes each row for another bike"
                                : " (" + bikes
                                        + "): a station's collection is all its bikes, not those that happened to"
                                        + " be on the page")
                .isEqualTo(bikes);
        assertThat(card.notices().stream().sorted())
                .withFailMessage("station %s shows the notices %s, it has %s", name, card.notices(), notices)
                .isEqualTo(notices);
    }

    /** Each page has stations with and without bikes, with and without notices. */
    private void manyStations() {
        database.execute(
                "insert into station (name) select 'Station ' || (n * ?) % 200 from generate_series(1, ?) n",
                chance.pick(List.of(3, 7, 9, 11, 13)), ALL);
        database.execute(
                "insert into bike (station_id, frame_no) select s.id, 'F' || s.id || '-' || n || '-' || ?"
                        + " from station s, generate_series(1, 6 * ((s.id / 2) % 3)) n",
                chance.word());
        database.execute(
                "insert into notice (station_id, text) select s.id, ? || ' ' || n"
                        + " from station s, generate_series(1, 3 * ((s.id / 3) % 4)) n",
                chance.word());
    }

    private void station(String name, int bikes, int notices) {
        long id = nextStation--;
        database.execute("insert into station (id, name) values (?, ?)", id, name);
        database.execute(
                "insert into bike (station_id, frame_no) select ?, ? || '-' || n from generate_series(1, ?) n",
                id,
                chance.name() + " of " + id,
                bikes);
        database.execute(
                "insert into notice (station_id, text) select ?, ? || ' ' || n from generate_series(1, ?) n",
                id,
                chance.name(),
                notices);
    }
}
