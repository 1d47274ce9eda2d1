package katabase.dojo.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.dojo.progress.StudyCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the minutes are filled. */
final class DrillPlanTest {

    private static final StudyCard KATA = StudyCard.kata("orm/a", "orm", 20);
    private static final StudyCard LONG_KATA = StudyCard.kata("orm/b", "orm", 40);
    private static final StudyCard ONE = StudyCard.question("one", "orm", 1);
    private static final StudyCard TWO = StudyCard.question("two", "sql", 2);

    @Test
    @DisplayName("in the order of the queue, what is too long is left out and holds nothing up")
    void fills() {
        assertThat(DrillPlan.of(List.of(ONE, LONG_KATA, KATA, TWO), 23))
                .isEqualTo(new DrillPlan(List.of(ONE, KATA, TWO), 23));
        assertThat(DrillPlan.of(List.of(ONE, LONG_KATA, KATA, TWO), 22))
                .isEqualTo(new DrillPlan(List.of(ONE, KATA), 21));
        assertThat(DrillPlan.of(List.of(KATA, LONG_KATA), 10)).isEqualTo(new DrillPlan(List.of(), 0));
    }

    @Test
    @DisplayName("questions that follow each other are done at a stretch")
    void stretches() {
        assertThat(new DrillPlan(List.of(ONE, TWO, KATA, LONG_KATA, ONE), 64).stretches())
                .containsExactly(List.of(ONE, TWO), List.of(KATA), List.of(LONG_KATA), List.of(ONE));
    }
}
