package katabase.concurrency.atomic_blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import katabase.testbed.choreography.Outcome;

/**
 * What arrived at the caller of a block.
 *
 * @param thrown null if the call returned
 */
record Arrived(Throwable thrown) {

    /** Makes the call. */
    static Arrived from(Work<?> call) {
        return new Arrived(Outcome.of(call::run).thrown());
    }

    void requireSame(Throwable expected) {
        assertThat(thrown)
                .withFailMessage(
                        "%s left the block, and the caller got %s: it should be the very same object, so that the"
                                + " caller can catch what was thrown",
                        expected.getClass().getSimpleName(), thrown == null ? "nothing" : thrown)
                .isSameAs(expected);
    }

    void requireSqlState(String expected, String why) {
        assertThat(thrown)
                .withFailMessage("the caller should get an SQLException with %s, and got %s: %s", expected, thrown, why)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .withFailMessage(
                                        "the caller got %s and should get %s: %s", refusal.getSQLState(), expected, why)
                                .isEqualTo(expected));
    }
}
