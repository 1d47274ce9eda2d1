package katabase.dojo.interview.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many statements an attempt sent. */
final class StatementCountsTest {

    @Test
    @DisplayName("where it is more than the reference solution sends")
    void more() {
        StatementCounts counts = new StatementCounts(List.of(1, 4, 0, 81), Optional.of(List.of(2, 3, 0, 2)));
        assertThat(counts.words()).isEqualTo("86 statements in 4 requirements, the reference solution 7");
        assertThat(counts.more()).isEqualTo("2: 4 instead of 3, 4: 81 instead of 2");
    }

    @Test
    @DisplayName("without a reference, or with one that has other requirements, only what was sent is told")
    void noReference() {
        assertThat(new StatementCounts(List.of(1), Optional.empty()).words()).isEqualTo("1 statement in 1 requirement");
        StatementCounts other = new StatementCounts(List.of(2, 1), Optional.of(List.of(1)));
        assertThat(other.words()).isEqualTo("3 statements in 2 requirements");
        assertThat(other.more()).isEmpty();
    }

    @Test
    @DisplayName("a kata in which no statement is sent tells nothing about them")
    void none() {
        assertThat(new StatementCounts(List.of(0, 0), Optional.of(List.of(0, 0))).isTold())
                .isFalse();
    }
}
