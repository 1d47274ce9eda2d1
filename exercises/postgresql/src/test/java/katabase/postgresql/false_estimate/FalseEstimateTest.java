package katabase.postgresql.false_estimate;

import static org.assertj.core.api.Assertions.assertThat;

import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.database.Database;
import katabase.testbed.plans.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 21,
        title = "The planner believes in coincidence",
        level = Level.SENIOR,
        minutes = 20,
        concepts = {"extended-statistics", "planner-statistics"},
        start = BerthQuery.class,
        schema = {"schema.sql", "statistics.sql"})
final class FalseEstimateTest {

    private static final int PIERS = 80;
    private static final int BASINS = 20;
    private static final int HARBOURS = 4;
    private static final int ROUNDS = 8;

    private Database database;
    private Chance chance;

    @BeforeEach
    void open(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
    }

    @Test
    @Order(1)
    @DisplayName("a pier with its basin and harbour: 250 berths, 125 to 500 estimated")
    void estimatesAPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            int pier = chance.number(0, PIERS - 1);
            Plan plan = place(pier, pier % BASINS, pier % HARBOURS);

            requireRows(250, plan);
            requireEstimate(
                    125,
                    500,
                    "the berths of pier " + pier + ", its basin and its harbour",
                    plan,
                    "1/80 of the rows have that pier, 1/20 that basin, 1/4 that harbour, and their product is 3 rows."
                            + " More detail on each column says nothing about their connection, and an index on several"
                            + " columns brings no statistics on combinations. Statistics on several columns do, if one"
                            + " object has all three: what two objects know of two columns each is not put together."
                            + " And CREATE STATISTICS collects nothing by itself, only ANALYZE does");
        }
    }

    @Test
    @Order(2)
    @DisplayName("GROUP BY pier, basin, harbour: 80 groups, 40 to 160 estimated")
    void estimatesTheGroups() {
        Plan plan = Plan.of(database, BerthQuery.PLACES.sql());

        requireRows(PIERS, plan);
        requireEstimate(
                40,
                160,
                "the groups of pier, basin and harbour",
                plan,
                "80 piers times 20 basins times 4 harbours are 6,400 groups, and the planner takes a tenth of the rows"
                        + " at most. How many combinations there really are is a kind of statistics of its own:"
                        + " ndistinct");
    }

    @Test
    @Order(3)
    @DisplayName("id % 4 = 0 to 3: 5,000 berths, 2,500 to 10,000 estimated")
    void estimatesAnExpression() {
        long first = chance.number(0, 3);
        for (long step = 0; step < 4; step++) {
            long remainder = (first + step) % 4;
            Plan plan = Plan.of(database, BerthQuery.WITH_REMAINDER.sql(), remainder);

            requireRows(5_000, plan);
            requireEstimate(
                    2_500,
                    10_000,
                    "the berths with id % 4 = " + remainder,
                    plan,
                    "ANALYZE knows the values of id and not those of id % 4, so the planner takes 1/200 of the rows."
                            + " Statistics can be about an expression, too");
        }
    }

    @Test
    @Order(4)
    @DisplayName("a pier in a wrong basin: 0 berths, at most 2 estimated; the rows are as they were")
    void estimatesWhatIsNotThere() {
        for (int round = 0; round < ROUNDS; round++) {
            int pier = chance.number(0, PIERS - 1);
            int basin = (pier + chance.number(1, BASINS - 1)) % BASINS;
            Plan plan = place(pier, basin, basin % HARBOURS);

            requireRows(0, plan);
            requireEstimate(
                    0,
                    2,
                    "the berths of pier " + pier + " in basin " + basin + ", where it does not lie,",
                    plan,
                    "a functional dependency says that the pier decides the basin, so that only the pier counts, and"
                            + " not which basin belongs to which pier. The list of the most common combinations does,"
                            + " and here it holds all of them (mcv)");
        }
        assertThat(database.count("berth", "true"))
                .withFailMessage("the rows of berth should stay as they are")
                .isEqualTo(20_000);
    }

    private Plan place(int pier, int basin, int harbour) {
        return Plan.of(database, BerthQuery.OF_A_PLACE.sql(), "pier " + pier, "basin " + basin, "harbour " + harbour);
    }

    private static void requireRows(long expected, Plan plan) {
        assertThat(plan.top().rows())
                .withFailMessage("the rows of berth should stay as they are: %d rows expected,%s", expected, plan)
                .isEqualTo(expected);
    }

    private static void requireEstimate(long least, long most, String what, Plan plan, String why) {
        long estimate = plan.top().estimatedRows();
        assertThat(estimate)
                .withFailMessage(
                        "%s are %d rows, and %d are estimated, %d to %d expected: %s. Joins and sorts above are chosen for"
                                + " the estimate and executed with the rows%s",
                        what, plan.top().rows(), estimate, least, most, why, plan)
                .isBetween(least, most);
    }
}
