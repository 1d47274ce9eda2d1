package katabase.postgresql.running_balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.plans.PlanLog;
import katabase.testbed.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 10,
        title = "The account statement",
        level = Level.MID,
        minutes = 25,
        concepts = {"window-functions", "window-frames", "top-n-per-group"},
        start = HarbourAccounts.class)
final class RunningBalanceTest {

    private static final int SKIPPERS = 300;
    private static final int HARBOURS = 5;
    private static final int ENTRIES = 4_000;

    private final HarbourAccounts accounts = new HarbourAccounts();
    private final List<Entry> entries = new ArrayList<>();
    private Database database;
    private Connection connection;
    private Chance chance;
    private OffsetDateTime from;
    private OffsetDateTime until;

    /** What the test has booked. */
    private record Entry(long id, long skipper, long harbour, OffsetDateTime at, long cents) {}

    @BeforeEach
    void open(Database database, Connection connection, Chance chance) {
        this.database = database;
        this.connection = connection;
        this.chance = chance;
        this.from = OffsetDateTime.of(2025, chance.number(2, 11), 1, 0, 0, 0, 0, ZoneOffset.UTC);
        this.until = from.plusMonths(1);
    }

    @Test
    @Order(1)
    @DisplayName("one skipper, one month: each entry in order of time, with the balance after it")
    void oneSkippersMonth() {
        long skipper = skipper();
        for (int day : List.of(chance.number(20, 26), chance.number(1, 8), chance.number(10, 18))) {
            book(skipper, from.plusDays(day), anyCents());
        }

        List<Line> lines = statement();

        assertThat(lines)
                .withFailMessage(
                        "skipper %d has three entries, booked in another order than that of their ids, and one account"
                                + " for all harbours. The statement should be%s\nand is%s",
                        skipper, text(expectedLines()), text(lines))
                .isEqualTo(expectedLines());
    }

    @Test
    @Order(2)
    @DisplayName("entries of the same instant: each has the balance after itself, in order of id")
    void sameInstant() {
        long skipper = skipper();
        OffsetDateTime ten = from.plusDays(chance.number(1, 20)).plusHours(10);
        book(skipper, ten.minusDays(1), chance.number(1, 90_000));
        // The greatest id first, so that the order in which the rows lie in the table is not the order of the ids.
        for (long id = 9_000 + chance.number(4, 6); id >= 9_000; id--) {
            book(id, skipper, harbour(), ten, chance.number(1, 90_000));
        }

        List<Line> lines = statement();

        assertThat(lines).withFailMessage(notAll(lines)).hasSameSizeAs(expectedLines());
        Line first = lines.get(1);
        long sameBalance =
                lines.stream().filter(line -> line.balance() == first.balance()).count();
        assertThat(sameBalance)
                .withFailMessage(
                        "%d entries of skipper %d at the same instant all show the balance %d. With ORDER BY and no"
                                + " frame a window ends after the last peer, that is after all rows with the same sort"
                                + " key (RANGE UNBOUNDED PRECEDING). ROWS counts rows, or make the sort key unique:%s",
                        sameBalance, skipper, first.balance(), text(lines))
                .isEqualTo(1);
        assertThat(lines)
                .withFailMessage(
                        "entries of the same instant should follow each other by id, in the list and in the sum. The"
                                + " statement should be%s\nand is%s\nWithout a tie-breaker the order is whatever the"
                                + " plan makes of it, and changes with the plan",
                        text(expectedLines()), text(lines))
                .isEqualTo(expectedLines());
    }

    @Test
    @Order(3)
    @DisplayName("what was booked before the month is in the balance, and each skipper has an account of his own")
    void opensWithWhatCameBefore() {
        long skipper = chance.number(1, SKIPPERS - 2);
        long next = skipper + 1;
        for (int month = 3; month >= 1; month--) {
            book(skipper, from.minusMonths(month), chance.number(1, 90_000));
            book(next, from.minusMonths(month).plusDays(1), chance.number(1, 90_000));
        }
        book(skipper, from.minusSeconds(1), chance.number(1, 90_000));
        book(skipper, from, -chance.number(1, 9_000));
        book(next, from.plusHours(1), -chance.number(1, 9_000));
        book(skipper, from.plusDays(3), -chance.number(1, 9_000));
        book(next, until.minusSeconds(1), -chance.number(1, 9_000));
        book(skipper, until, chance.number(1, 90_000));
        book(next + 1, from.minusDays(9), chance.number(1, 90_000));

        List<Line> lines = statement();

        assertThat(lines).withFailMessage(notAll(lines)).hasSameSizeAs(expectedLines());
        Line opening = lines.get(0);
        assertThat(opening.balance())
                .withFailMessage(
                        "the balance of skipper %d starts at 0, although four entries were booked before the month:"
                                + " WHERE is evaluated before the window, so what it removes is not in the sum. The"
                                + " window has to see the earlier entries, and they go afterwards:%s",
                        opening.skipperId(), text(lines))
                .isNotEqualTo(opening.cents());
        assertThat(lines)
                .withFailMessage(
                        "the accounts of skippers %d, %d and %d get mixed up, or the period's ends are wrong (the first"
                                + " instant is in it, the last is not). A window without PARTITION BY runs over the"
                                + " entries of all skippers. The statement should be%s\nand is%s",
                        skipper, next, next + 1, text(expectedLines()), text(lines))
                .isEqualTo(expectedLines());
    }

    @Test
    @Order(4)
    @DisplayName("the best guests of each harbour: three, or more where several have spent the same")
    void bestGuestsWithTies() {
        long harbour = chance.number(1, HARBOURS - 1);
        long other = harbour + 1;
        long quiet = other % HARBOURS + 1;
        long first = chance.number(1, SKIPPERS - 8);
        long most = chance.number(60_000, 90_000);
        long third = chance.number(20_000, 40_000);
        spend(first + 4, harbour, third);
        spend(first, harbour, most);
        spend(first + 2, harbour, third);
        spend(first + 1, harbour, third + 5_000);
        spend(first + 3, harbour, third - 1);
        // Two first places: the next is the third, and the one after that the fourth.
        spend(first + 5, other, most);
        spend(first + 2, other, most);
        spend(first, other, third);
        spend(first + 1, other, third - 1_000);
        book(first + 6, harbour, from, most * 2);
        spend(first + 3, quiet, most + third);

        List<Guest> guests = guests();

        List<Guest> expected = expectedGuests();
        List<Guest> missing = expected.stream()
                .filter(guest -> guest.harbourId() == harbour && guest.spent() == third)
                .filter(guest -> !guests.contains(guest))
                .toList();
        assertThat(missing)
                .withFailMessage(
                        "two skippers share place three of harbour %d, and one of them is missing, %s: row_number gives"
                                + " equal rows different numbers, and LIMIT 3 counts rows as well; which of the equal"
                                + " ones is third is chance. Your list is%s",
                        harbour, missing, text(guests))
                .matches(list -> list.size() != 1);
        assertThat(guests)
                .withFailMessage(
                        "a guest is among the best if fewer than three others spent more in that harbour: after two"
                                + " first places comes a third (dense_rank counts it as second). Money that was paid in"
                                + " is not spent. The list should be%s\nand is%s",
                        text(expected), text(guests))
                .isEqualTo(expected);
    }

    @Test
    @Order(5)
    @DisplayName("4,000 entries of 300 skippers: 1 statement for each method, 1 row for each element")
    void oneQueryEach() throws SQLException {
        bookMany();
        PlanLog plans = new PlanLog();

        try (Connection session = database.connect()) {
            Connection planned = plans.over(session);
            List<Line> lines = Outcome.of(() -> accounts.statement(planned, from, until))
                    .value("statement should go through 4,000 entries");
            requireOneQuery("statement", lines.size(), plans.all());
            List<Line> expected = expectedLines();
            assertThat(lines)
                    .withFailMessage(() -> "of " + expected.size() + " lines, " + different(expected, lines)
                            + " differ from what was booked")
                    .isEqualTo(expected);

            plans.clear();
            List<Guest> guests =
                    Outcome.of(() -> accounts.bestGuests(planned)).value("bestGuests should go through 4,000 entries");
            requireOneQuery("bestGuests", guests.size(), plans.all());
            assertThat(guests)
                    .withFailMessage("the list should be%s\nand is%s", text(expectedGuests()), text(guests))
                    .isEqualTo(expectedGuests());
        }
    }

    private static void requireOneQuery(String method, int size, Plans plans) {
        assertThat(plans.list())
                .withFailMessage(
                        "%s sent %d statements for 300 skippers, 1 expected: each one is a round trip, and next season"
                                + " there are more skippers. The first one:%s",
                        method,
                        plans.list().size(),
                        new Plans(plans.list().stream().limit(1).toList()))
                .hasSize(1);
        long rows = plans.list().get(0).top().rows();
        assertThat(rows)
                .withFailMessage(
                        "%s returned %d elements, and PostgreSQL sent %d rows for them: what is only added up or thrown"
                                + " away should stay in the database. With each season it is more:%s",
                        method, size, rows, plans)
                .isEqualTo(size);
    }

    private List<Line> statement() {
        return Outcome.of(() -> accounts.statement(connection, from, until))
                .value("statement should give the lines from " + from + " until " + until);
    }

    private List<Guest> guests() {
        return Outcome.of(() -> accounts.bestGuests(connection)).value("bestGuests should give each harbour's best");
    }

    private String notAll(List<Line> lines) {
        return "the statement from " + from + " (included) until " + until + " (not included) should have "
                + expectedLines().size() + " lines, and has " + lines.size() + ":" + text(lines);
    }

    private List<Line> expectedLines() {
        Map<Long, Long> balances = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        entries.stream()
                .sorted(Comparator.comparing(Entry::skipper)
                        .thenComparing(Entry::at)
                        .thenComparing(Entry::id))
                .filter(entry -> entry.at().isBefore(until))
                .forEach(entry -> {
                    long balance = balances.merge(entry.skipper(), entry.cents(), Long::sum);
                    if (!entry.at().isBefore(from)) {
                        lines.add(new Line(entry.skipper(), entry.id(), entry.cents(), balance));
                    }
                });
        return lines;
    }

    private List<Guest> expectedGuests() {
        List<Guest> guests = entries.stream()
                .filter(entry -> entry.cents() < 0)
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.harbour(), entry.skipper()),
                        Collectors.summingLong(entry -> -entry.cents())))
                .entrySet()
                .stream()
                .map(sum -> new Guest(sum.getKey().get(0), sum.getKey().get(1), sum.getValue()))
                .toList();
        return guests.stream()
                .filter(guest -> guests.stream()
                                .filter(other -> other.harbourId() == guest.harbourId())
                                .filter(other -> other.spent() > guest.spent())
                                .count()
                        < 3)
                .sorted(Comparator.comparing(Guest::harbourId)
                        .thenComparing(Comparator.comparing(Guest::spent).reversed())
                        .thenComparing(Guest::skipperId))
                .toList();
    }

    private static String different(List<Line> expected, List<Line> lines) {
        List<Line> wrong =
                lines.stream().filter(line -> !expected.contains(line)).toList();
        List<Line> missing =
                expected.stream().filter(line -> !lines.contains(line)).toList();
        return missing.size() + " are missing, such as" + text(missing) + "\nand " + wrong.size() + text(wrong) + "\n";
    }

    private static String text(List<?> elements) {
        String shown = elements.stream().limit(12).map(each -> "\n  " + each).collect(Collectors.joining());
        return elements.size() > 12 ? shown + "\n  ... and " + (elements.size() - 12) + " more" : shown;
    }

    private long skipper() {
        return chance.number(1, SKIPPERS);
    }

    private long harbour() {
        return chance.number(1, HARBOURS);
    }

    private long anyCents() {
        return chance.number(1, 90_000) * (chance.coin() ? 1 : -1);
    }

    private void spend(long skipper, long harbour, long cents) {
        long part = chance.number(1, 9_000);
        book(skipper, harbour, from.plusHours(chance.number(1, 600)), -part);
        book(skipper, harbour, from.plusHours(chance.number(1, 600)), part - cents);
        book(skipper, harbour, from.minusHours(chance.number(1, 600)), chance.number(1, 90_000));
    }

    private void book(long skipper, OffsetDateTime at, long cents) {
        book(skipper, harbour(), at, cents);
    }

    private void book(long skipper, long harbour, OffsetDateTime at, long cents) {
        book(entries.size() + 1L, skipper, harbour, at, cents);
    }

    private void book(long id, long skipper, long harbour, OffsetDateTime at, long cents) {
        entries.add(new Entry(id, skipper, harbour, at, cents));
        database.execute("insert into account_entry values (?, ?, ?, ?, ?)", id, skipper, harbour, at, cents);
    }

    /** Half days over three months, so that many entries share their instant; two first and two third places each. */
    private void bookMany() {
        for (long harbour = 1; harbour <= HARBOURS; harbour++) {
            for (long skipper = 1; skipper <= 4; skipper++) {
                entries.add(entry(skipper, harbour, skipper <= 2 ? -9_000_000 : -8_000_000));
            }
            entries.add(entry(1, harbour, 5_000_000));
        }
        while (entries.size() < ENTRIES) {
            long cents = chance.number(1, 20) * (chance.number(0, 2) == 0 ? 10_000L : -1_000L);
            entries.add(entry(chance.number(5, SKIPPERS), harbour(), cents));
        }
        database.execute(
                "insert into account_entry select * from unnest(cast(? as bigint[]), cast(? as bigint[]),"
                        + " cast(? as bigint[]), cast(? as timestamptz[]), cast(? as bigint[]))",
                array(entries.stream().map(Entry::id).toList()),
                array(entries.stream().map(Entry::skipper).toList()),
                array(entries.stream().map(Entry::harbour).toList()),
                array(entries.stream().map(Entry::at).toList()),
                array(entries.stream().map(Entry::cents).toList()));
    }

    private Entry entry(long skipper, long harbour, long cents) {
        OffsetDateTime at = from.minusMonths(1).plusHours(12L * chance.number(0, 180));
        return new Entry(ENTRIES - entries.size(), skipper, harbour, at, cents);
    }

    private static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
