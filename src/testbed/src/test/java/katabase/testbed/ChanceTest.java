package katabase.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import katabase.testbed.samples.seeded.SeededSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class ChanceTest {

    @Test
    void seedOfARunRepeatsItsData() {
        SeededSample.DRAWN.clear();
        String seed = SampleRun.of(SeededSample.class).seeds().get(0);
        SampleRun.with(Map.of(Chance.PROPERTY, seed), SeededSample.class);

        assertThat(SeededSample.DRAWN).hasSize(2);
        assertThat(SeededSample.DRAWN.get(1)).isEqualTo(SeededSample.DRAWN.get(0));
    }

    @Test
    void givenSeedIsPublished() {
        assertThat(SampleRun.with(Map.of(Chance.PROPERTY, "4711"), SeededSample.class)
                        .seeds())
                .containsExactly("4711");
    }

    @Test
    void differentSeedsGiveDifferentNames() {
        assertThat(new Chance(1).name()).isNotEqualTo(new Chance(2).name());
    }

    @Test
    void numbersReachBothBoundsAndNothingElse() {
        Chance chance = new Chance(5);

        assertThat(IntStream.range(0, 200).map(draw -> chance.number(1, 3))).containsOnly(1, 2, 3);
        assertThat(IntStream.range(0, 200).mapToObj(draw -> chance.number(7L, 8L)))
                .containsOnly(7L, 8L);
    }

    @Test
    void atLimitsEveryOtherNumberIsAnEnd() {
        Chance chance = Chance.atLimits(9);

        List<Integer> draws = IntStream.range(0, 1_000)
                .map(draw -> chance.number(1, 1_000_000))
                .boxed()
                .toList();
        List<Long> longDraws = LongStream.range(0, 1_000)
                .map(draw -> chance.number(1, 1_000_000_000_000L))
                .boxed()
                .toList();

        assertThat(draws).allMatch(number -> number >= 1 && number <= 1_000_000);
        assertThat(Collections.frequency(draws, 1)).isBetween(200, 300);
        assertThat(Collections.frequency(draws, 1_000_000)).isBetween(200, 300);
        assertThat(Collections.frequency(longDraws, 1L)).isBetween(200, 300);
        assertThat(Collections.frequency(longDraws, 1_000_000_000_000L)).isBetween(200, 300);
    }

    @Test
    void atLimitsNamesAreAsDifferentAsElsewhere() {
        Chance chance = Chance.atLimits(10);

        assertThat(Stream.generate(chance::name).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void runAtLimitsIsRepeatedByItsSeed() {
        assertThat(Chance.atLimits(11).number(1, 1_000_000_000_000L))
                .isEqualTo(Chance.atLimits(11).number(1, 1_000_000_000_000L));
    }

    @Test
    void amountsHaveTwoDecimals() {
        Chance chance = new Chance(6);

        assertThat(IntStream.range(0, 100).mapToObj(draw -> chance.amount())).allSatisfy(amount -> {
            assertThat(amount.scale()).isEqualTo(2);
            assertThat(amount).isBetween(new BigDecimal("1.00"), new BigDecimal("9999.99"));
        });
    }

    @Test
    void namesFitTheirPromise() {
        Chance chance = new Chance(8);

        assertThat(List.of(chance.name(), chance.name(), chance.name()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z][a-z]{5,8} [0-9]{4,6}"));
    }
}
