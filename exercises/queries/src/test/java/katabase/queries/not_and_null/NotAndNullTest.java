package katabase.queries.not_and_null;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
        number = 7,
        title = "Everything but, with NULLs in it",
        level = Level.MID,
        minutes = 15,
        concepts = {"exclude-and-null", "not-in-with-null", "null-parameter-finds-nothing", "isnull-lookup"},
        start = RiderLists.class)
final class NotAndNullTest {

    /** Plans with the names that programs like to put in the place of NULL. */
    private static final List<String> NAMES_LIKE_NOTHING =
            List.of("none", "None", "no plan", "null", "NULL", "n/a", "N/A", " ", "-", "--", "~", "?", "#", "0");

    private final List<Row> riders = new ArrayList<>();
    private Database database;
    private SessionFactory sessions;
    private StatementLog statements;
    private Chance chance;
    private String gold;
    private String silver;

    /** What the table says of a rider. */
    private record Row(long id, String name, String plan, Long referredBy) {

        @Override
        public String toString() {
            return id + " " + name + " (" + (plan == null ? "no plan" : '"' + plan + '"') + ")";
        }
    }

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.statements = statements;
        this.chance = chance;
        this.gold = "Gold " + chance.name();
        this.silver = "Silver " + chance.name();
        for (String plan : new String[] {gold, silver, "", null}) {
            for (int count = chance.number(3, 7); count > 0; count--) {
                riders.add(new Row(freeId(), chance.name(), plan, someone()));
            }
        }
        // Rows that come as they lie come the wrong way round.
        riders.sort(Comparator.comparing(Row::id).reversed());
        for (Row rider : riders) {
            database.execute(
                    "insert into rider (id, name, plan) values (?, ?, ?)", rider.id(), rider.name(), rider.plan());
        }
        for (Row rider : riders) {
            database.execute("update rider set referred_by = ? where id = ?", rider.referredBy(), rider.id());
        }
    }

    @Test
    @Order(1)
    @DisplayName("withPlan: the riders of a plan, by id; nobody for a plan that nobody has")
    void listsTheRidersOfAPlan() {
        requireWithPlan(gold, "these are the riders who have it");
        requireWithPlan(silver, "these are the riders who have it");
        requireWithPlan("Lead " + chance.name(), "nobody has that plan");
    }

    @Test
    @Order(2)
    @DisplayName("notOn: all who do not have the plan, riders without any plan among them")
    void listsEverybodyElse() {
        String why =
                "a rider without a plan does not have this one. To SQL, NULL <> 'Gold' is unknown and not true, and"
                        + " so is NOT (NULL = 'Gold'): WHERE keeps what is true, and the letter is never sent";
        requireNotOn(gold, why);
        requireNotOn(silver, why);
        requireNotOn("Lead " + chance.name(), "nobody has that plan, so it is everybody. " + why);
    }

    @Test
    @Order(3)
    @DisplayName("withPlan(null): the riders without a plan; notOn(null): those with any plan")
    void listsTheRidersWithoutAPlan() {
        String why = "a comparison with = or <> and a parameter that is NULL is unknown for every row, whatever the row"
                + " says. Nothing fails, the list is just empty";
        requireWithPlan(null, "these are the riders without a plan: " + why);
        requireNotOn(null, "these are the riders who have some plan: " + why);
    }

    @Test
    @Order(4)
    @DisplayName("neverReferred: the riders whom nobody names in referred_by, although most name nobody")
    void listsWhoBroughtNobody() {
        requireNeverReferred("whoever is named by no row belongs there, whatever the own referred_by says. NOT IN over"
                + " values of which one is NULL is never true: who is not among the others might be that one");

        database.execute("update rider set referred_by = null");
        riders.replaceAll(rider -> new Row(rider.id(), rider.name(), rider.plan(), null));
        requireNeverReferred("nobody names anybody, so it is everybody");
    }

    @Test
    @Order(5)
    @DisplayName("each call sends 1 statement and loads no rider whom it does not list")
    void asksOnceAndLoadsWhatItLists() throws Exception {
        requireFrugal("withPlan(\"" + gold + "\")", lists -> lists.withPlan(gold));
        requireFrugal("withPlan(null)", lists -> lists.withPlan(null));
        requireFrugal("notOn(\"" + gold + "\")", lists -> lists.notOn(gold));
        requireFrugal("notOn(null)", lists -> lists.notOn(null));
        requireFrugal("neverReferred()", RiderLists::neverReferred);
    }

    @Test
    @Order(6)
    @DisplayName("\"\" is a plan, and no plan is not \"\"; withPlan and notOn together are all riders, each once")
    void keepsNullAndEmptyApart() {
        String why = "NULL and the empty string were thrown together, as coalesce(plan, '') does it. To PostgreSQL they"
                + " are two things, and here they mean two: no plan, and the trial";
        requireWithPlan("", "these are the riders on the trial: " + why);
        requireNotOn("", "these are all who are not on the trial, riders without a plan among them: " + why);
        for (String plan : NAMES_LIKE_NOTHING) {
            Row rider = new Row(freeId(), chance.name(), plan, null);
            riders.add(rider);
            database.execute("insert into rider (id, name, plan) values (?, ?, ?)", rider.id(), rider.name(), plan);
        }
        String stand = "a text that stands for NULL in a comparison, as in coalesce(plan, '-'), is somebody's plan one"
                + " day. Then it and no plan are thrown together";
        for (String plan : NAMES_LIKE_NOTHING) {
            requireWithPlan(plan, "this is who is on that plan: " + stand);
            requireNotOn(plan, "these are all who are not on that plan, riders without a plan among them: " + stand);
        }
        for (String plan : new String[] {gold, silver, "", null, "Lead " + chance.name()}) {
            List<Long> both = Stream.of(
                            ask(quoted("withPlan", plan), lists -> lists.withPlan(plan)),
                            ask(quoted("notOn", plan), lists -> lists.notOn(plan)))
                    .flatMap(List::stream)
                    .map(Rider::getId)
                    .toList();
            assertThat(both)
                    .withFailMessage(
                            "%s and %s together list %d riders, and %d exist: each rider should be in exactly one of"
                                    + " them. What is neither true nor false is in neither list",
                            quoted("withPlan", plan), quoted("notOn", plan), both.size(), riders.size())
                    .containsExactlyInAnyOrderElementsOf(
                            riders.stream().map(Row::id).toList());
        }
    }

    private void requireWithPlan(String plan, String why) {
        require(
                quoted("withPlan", plan),
                lists -> lists.withPlan(plan),
                rider -> Objects.equals(rider.plan(), plan),
                why);
    }

    private void requireNotOn(String plan, String why) {
        require(quoted("notOn", plan), lists -> lists.notOn(plan), rider -> !Objects.equals(rider.plan(), plan), why);
    }

    private void requireNeverReferred(String why) {
        Set<Long> named = riders.stream().map(Row::referredBy).collect(Collectors.toSet());
        require("neverReferred()", RiderLists::neverReferred, rider -> !named.contains(rider.id()), why);
    }

    /** Each message tells who is missing and who is too many, in this order, and only then looks at the sorting. */
    private void require(String call, Function<RiderLists, List<Rider>> question, Predicate<Row> belongs, String why) {
        List<Long> listed = ask(call, question).stream().map(Rider::getId).toList();
        List<Row> expected = riders.stream().filter(belongs).toList();
        List<Row> missing =
                expected.stream().filter(rider -> !listed.contains(rider.id())).toList();
        assertThat(missing)
                .withFailMessage(
                        "%s lists %d riders, %d are missing%s: %s. Missing is %s",
                        call,
                        listed.size(),
                        missing.size(),
                        missing.stream().allMatch(rider -> rider.plan() == null) ? ", all of them without a plan" : "",
                        why,
                        some(missing))
                .isEmpty();
        List<Row> tooMany = riders.stream()
                .filter(belongs.negate())
                .filter(rider -> listed.contains(rider.id()))
                .toList();
        assertThat(tooMany)
                .withFailMessage(
                        "%s lists %d riders who do not belong there: %s. Too many is %s",
                        call, tooMany.size(), why, some(tooMany))
                .isEmpty();
        assertThat(new HashSet<>(listed))
                .withFailMessage("%s lists riders twice: %s; a join yields a rider once for each match", call, listed)
                .hasSameSizeAs(listed);
        assertThat(listed)
                .withFailMessage(
                        "%s lists the right riders in the order %s: without ORDER BY id rows come as they lie",
                        call, listed)
                .isSorted();
    }

    private static String some(List<Row> rows) {
        return rows.stream().limit(3).map(Row::toString).collect(Collectors.joining(", "))
                + (rows.size() > 3 ? " ..." : "");
    }

    private void requireFrugal(String call, Function<RiderLists, List<Rider>> question) throws Exception {
        sessions.getStatistics().setStatisticsEnabled(true);
        long before = sessions.getStatistics().getEntityLoadCount();
        Recording<List<Rider>> recording = statements.record(() -> ask(call, question));
        long loaded = sessions.getStatistics().getEntityLoadCount() - before;

        recording
                .statements()
                .exactly(1, call, "one list is one question, and two questions may get answers of different moments");
        int listed = recording.result().size();
        assertThat(loaded)
                .withFailMessage(
                        "%s lists %d riders and loaded %d: what WHERE can decide need not be sent, made an object and"
                                + " thrown away; there are %d riders here, and a million elsewhere",
                        call, listed, loaded, riders.size())
                .isLessThanOrEqualTo(listed);
    }

    /** The list of a session of its own, so that nobody was loaded before. */
    private List<Rider> ask(String call, Function<RiderLists, List<Rider>> question) {
        List<Rider> answer = Outcome.of(
                        () -> sessions.fromTransaction(session -> question.apply(new RiderLists(session))))
                .value(call + " should list riders");
        assertThat(answer)
                .withFailMessage("%s returned null, a list was expected, which may be empty", call)
                .isNotNull();
        return answer;
    }

    private static String quoted(String method, String plan) {
        return method + "(" + (plan == null ? "null" : '"' + plan + '"') + ")";
    }

    private long freeId() {
        long id = chance.number(1, 99_999);
        return riders.stream().anyMatch(rider -> rider.id() == id) ? freeId() : id;
    }

    /** Seldom somebody, and then one of the few who bring many; the second rider was brought by the first. */
    private Long someone() {
        boolean brought = riders.size() == 1 || !riders.isEmpty() && chance.number(1, 3) == 1;
        return brought
                ? chance.pick(riders.subList(0, Math.min(4, riders.size()))).id()
                : null;
    }
}
