package katabase.testbed.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StatementsTest {

    private final Statements two = statements("select * from artist", "select * from artefact");

    @Test
    void atMostTellsWhatWasSentAndWhy() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.atMost(1, "loading one artefact", "it is one row"))
                .withMessage("""
                        loading one artefact sent 2 statements, at most 1 expected: it is one row
                          1. select * from artist
                          2. select * from artefact""");
    }

    @Test
    void atMostNoneTellsThatNoneWasExpected() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.on("artist").atMost(0, "loading one artefact", "nobody asked"))
                .withMessage("""
                        loading one artefact sent 1 statement, none was expected: nobody asked
                          1. select * from artist""");
    }

    @Test
    void exactlyTellsHowManyWereExpected() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.starting("update").exactly(1, "attribute", "one row changes"))
                .withMessage("attribute sent 0 statements, 1 expected: one row changes");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.exactly(1, "attribute", "one row changes"))
                .withMessageStartingWith("attribute sent 2 statements, 1 expected: one row changes\n");
    }

    @Test
    void limitThatIsKeptSaysNothing() {
        assertThatNoException().isThrownBy(() -> two.atMost(2, "it", "why"));
        assertThatNoException().isThrownBy(() -> two.exactly(2, "it", "why"));
    }

    @Test
    void longListIsShortened() {
        Statements many = statements(
                IntStream.rangeClosed(1, 15).mapToObj(n -> "select " + n).toArray(String[]::new));

        assertThat(many.toString()).startsWith("\n  1. select 1\n").endsWith("\n  12. select 12\n  ... and 3 more");
        assertThat(statements(IntStream.rangeClosed(1, 12)
                                .mapToObj(n -> "select " + n)
                                .toArray(String[]::new))
                        .toString())
                .endsWith("\n  12. select 12");
    }

    @Test
    void repeatedTellsHowOftenEachWasSent() {
        Statements loop = statements("select a", "select b", "select c", "select b", "select b", "select c");

        assertThat(loop.repeated()).isEqualTo("\n  3 times select b\n  2 times select c");
        assertThat(two.repeated()).isEmpty();
    }

    @Test
    void writingLeavesOutWhatOnlyReads() {
        Statements mixed = statements("select 1", "insert into x values (1)", "with y as (delete from x) select 1");

        assertThat(mixed.writing().list()).extracting(Sent::verb).containsExactly("insert", "with");
    }

    private static Statements statements(String... sql) {
        return new Statements(
                List.of(sql).stream().map(text -> new Sent(text, 1)).toList());
    }
}
