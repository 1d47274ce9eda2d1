package katabase.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a topic's mutations. */
final class MutationFloorTest {

    private static final String SURVIVORS = TopicOnDisk.ANSWERS + "loan-desk/survivors.yaml";
    private static final String BOUNDARY = """
              - method: LoanDesk.lends
                mutator: ConditionalsBoundary
                line: "boolean lends(int wanted) { return wanted > 0 && wanted < days; }"
                because: Nobody lends for no days.
            """;
    private static final String BOUNDARY_SURVIVES = TopicOnDisk.SOLUTIONS
            + "loan_desk/LoanDesk.java:10: ConditionalsBoundary of LoanDesk.lends survives in the line \"boolean lends(int"
            + " wanted) { return wanted > 0 && wanted < days; }\": assert in the kata's test what it changes, or write in "
            + SURVIVORS + " why it may stay";

    private final Path workspace;
    private final TopicOnDisk topic;

    MutationFloorTest(@TempDir Path workspace) {
        this.workspace = workspace;
        this.topic = new TopicOnDisk(workspace);
    }

    @Test
    @DisplayName("nothing, where every mutation is killed")
    void allKilled() {
        topic.killed(3).reported();

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    @DisplayName("nothing, and no report, where the only kata asked for is solved without Java")
    void noJava() {
        topic.kata("loan-table");

        assertThat(topic.table(Optional.of("loan-table")))
                .containsExactly("orm/loan-table: the solution is no Java, so there is nothing to mutate");
    }

    @Test
    @DisplayName("a test that hangs, breaks its process or fills its memory has noticed the mutation")
    void whatCountsAsKilled() {
        for (String status : new String[] {"KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR"}) {
            topic.mutation(status, "katabase.orm.loan_desk.LoanDesk", "days", 7, "PrimitiveReturnsMutator");
        }
        topic.reported();

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    @DisplayName("a survivor without a reason, with its line")
    void survivorWithoutReason() {
        topic.killed(9).survived("lends", 10, "ConditionalsBoundaryMutator").reported();

        assertThat(topic.breaches()).containsExactly(BOUNDARY_SURVIVES);
    }

    @Test
    @DisplayName("a mutation that no test reaches survives")
    void withoutCoverage() {
        topic.killed(9)
                .mutation("NO_COVERAGE", "katabase.orm.loan_desk.LoanDesk", "days", 7, "PrimitiveReturnsMutator")
                .reported();

        assertThat(topic.breaches())
                .containsExactly(TopicOnDisk.SOLUTIONS + "loan_desk/LoanDesk.java:7: PrimitiveReturns of LoanDesk.days"
                        + " survives in the line \"return days;\": assert in the kata's test what it changes, or write in "
                        + SURVIVORS + " why it may stay");
    }

    @Test
    @DisplayName("nothing, where the survivor has a reason")
    void survivorWithReason() {
        topic.killed(9)
                .survived("lends", 10, "ConditionalsBoundaryMutator")
                .reported()
                .write(SURVIVORS, "survivors:\n" + BOUNDARY);

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    @DisplayName("a lambda belongs to the method that it is written in")
    void survivorInALambda() {
        topic.killed(9)
                .survived("lambda$lends$0", 10, "ConditionalsBoundaryMutator")
                .reported()
                .write(SURVIVORS, "survivors:\n" + BOUNDARY);

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    @DisplayName("a class within another is named with it")
    void survivorInANestedClass() {
        topic.killed(9)
                .mutation("SURVIVED", "katabase.orm.loan_desk.LoanDesk$Drawer", "days", 7, "PrimitiveReturnsMutator")
                .reported()
                .write(SURVIVORS, """
                        survivors:
                          - method: LoanDesk.Drawer.days
                            mutator: PrimitiveReturns
                            line: return days;
                            because: The drawer is never opened.
                        """);

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    @DisplayName("one reason is for one of two mutations in a line")
    void oneReasonForTwo() {
        topic.killed(18)
                .survived("lends", 10, "ConditionalsBoundaryMutator")
                .survived("lends", 10, "ConditionalsBoundaryMutator")
                .reported();

        assertThat(topic.write(SURVIVORS, "survivors:\n" + BOUNDARY).breaches()).containsExactly(BOUNDARY_SURVIVES);
        assertThat(topic.write(SURVIVORS, "survivors:\n" + BOUNDARY + BOUNDARY).breaches())
                .isEmpty();
    }

    @Test
    @DisplayName("a reason whose mutation is killed by now, and one whose line was changed")
    void staleReasons() {
        topic.killed(9).reported().write(SURVIVORS, "survivors:\n" + BOUNDARY + """
                  - method: LoanDesk.days
                    mutator: PrimitiveReturns
                    line: return 14;
                    because: Nobody asks.
                """);

        assertThat(topic.breaches())
                .containsExactly(
                        SURVIVORS + ":2: no ConditionalsBoundary of LoanDesk.lends survives in a line \"boolean"
                                + " lends(int wanted) { return wanted > 0 && wanted < days; }\": delete the entry, or correct it",
                        SURVIVORS + ":6: no PrimitiveReturns of LoanDesk.days survives in a line \"return 14;\": delete"
                                + " the entry, or correct it");
    }

    @Test
    @DisplayName("a score below the floor, in spite of reasons")
    void belowTheFloor() {
        topic.killed(8)
                .survived("lends", 10, "ConditionalsBoundaryMutator")
                .reported()
                .write(SURVIVORS, "survivors:\n" + BOUNDARY);

        assertThat(topic.breaches())
                .containsExactly(TopicOnDisk.ANSWERS + "loan-desk: 8 of 9 mutations are killed, which is 88 %, and the"
                        + " floor is 90 %: assert more in the kata's test, or take from the solution what no requirement"
                        + " asks for");
    }

    @Test
    @DisplayName("90 of 100 is enough, 89 of 99 is not")
    void atTheFloor() {
        topic.killed(89);
        StringBuilder reasons = new StringBuilder("survivors:\n");
        for (int index = 0; index < 10; index++) {
            topic.survived("lends", 10, "ConditionalsBoundaryMutator");
            reasons.append(BOUNDARY);
        }
        topic.write(SURVIVORS, reasons.toString());

        assertThat(topic.reported().breaches())
                .singleElement()
                .asString()
                .contains("89 of 99 mutations are killed, which is 89 %");
        assertThat(topic.killed(1).reported().breaches()).isEmpty();
    }

    @Test
    @DisplayName("a file of reasons without its form is refused as the catalogue does it")
    void formlessReasons() {
        topic.killed(1).reported().write(SURVIVORS, "survivors: []\n");

        assertThat(topic.breaches())
                .containsExactly(SURVIVORS + ":1: \"survivors\" is empty: add an entry or delete the file");
    }

    @Test
    @DisplayName("a report that is missing")
    void missingReport() {
        assertThat(topic.breaches())
                .containsExactly("solutions/orm/target/pit-reports/mutations.xml: the report is missing: run mvn"
                        + " -Pmutation verify");
    }

    @Test
    @DisplayName("a report that was cut off")
    void brokenReport() {
        topic.write("solutions/orm/target/pit-reports/mutations.xml", "<mutations>");

        assertThat(topic.breaches())
                .containsExactly(
                        "solutions/orm/target/pit-reports/mutations.xml: the report is not XML: run mvn -Pmutation"
                                + " verify");
    }

    @Test
    @DisplayName("mutations of a package that is no kata's")
    void homelessMutations() {
        topic.killed(1)
                .mutation("KILLED", "katabase.orm.lone_desk.LoanDesk", "days", 7, "PrimitiveReturnsMutator")
                .reported();

        assertThat(topic.breaches())
                .containsExactly(
                        "solutions/orm/src/answers/lone-desk: mutations of katabase.orm.lone_desk are reported,"
                                + " and this folder is missing: create it, or rename the package");
    }

    @Test
    @DisplayName("the table has a line for each kata, also for one without Java")
    void table() {
        topic.kata("rules-in-sql")
                .killed(19)
                .survived("lends", 10, "ConditionalsBoundaryMutator")
                .reported()
                .write(SURVIVORS, "survivors:\n" + BOUNDARY);

        assertThat(topic.table(Optional.empty()))
                .containsExactly(
                        "orm           mutations   killed  percent  reasons",
                        "loan-desk            20       19       95        1",
                        "rules-in-sql          0        0        -        0",
                        "all                  20       19       95        1");
    }

    @Test
    @DisplayName("where one kata was mutated, the table has its line only")
    void tableOfOneKata() {
        topic.kata("rules-in-sql").killed(1).reported();

        assertThat(topic.table(Optional.of("loan-desk")))
                .containsExactly(
                        "orm        mutations   killed  percent  reasons",
                        "loan-desk          1        1      100        0",
                        "all                1        1      100        0");
    }

    @Test
    @DisplayName("a breach is printed below the table and ends the build")
    void breachesEndTheBuild() {
        topic.killed(9).survived("lends", 10, "ConditionalsBoundaryMutator").reported();
        List<String> terminal = new ArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> MutationFloor.run(workspace, "orm/loan-desk", terminal::add))
                .withMessage("the mutations of orm/loan-desk are not as they should be: see the lines above");
        assertThat(terminal).hasSize(4).endsWith(BOUNDARY_SURVIVES);
    }

    @Test
    @DisplayName("the build goes on where nothing is wrong")
    void theBuildGoesOn() {
        topic.killed(1).reported();
        List<String> terminal = new ArrayList<>();

        MutationFloor.run(workspace, "orm", terminal::add);

        assertThat(terminal).hasSize(3);
    }
}
