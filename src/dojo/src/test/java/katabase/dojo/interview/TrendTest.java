package katabase.dojo.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which direction a row of bands goes. */
final class TrendTest {

    @Test
    void comparesTheFirstHalfWithTheOther() {
        assertThat(new Trend(List.of(2, 2, 3, 4)).words()).isEqualTo("2 2 3 4  rises");
        assertThat(new Trend(List.of(4, 2, 1)).words()).isEqualTo("4 2 1  falls");
        assertThat(new Trend(List.of(3, 2, 3, 2)).words()).isEqualTo("3 2 3 2  stays");
    }

    @Test
    void oneIsNoTrend() {
        assertThat(new Trend(List.of(3)).words()).isEqualTo("3");
        assertThat(new Trend(List.of()).words()).isEmpty();
    }

    @Test
    void onlyTheLastOnesCount() {
        assertThat(new Trend(List.of(4, 4, 4, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2)).words())
                .isEqualTo("1 1 1 1 1 2 2 2 2 2  rises");
    }
}
