package katabase.postgresql.harbour_walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import katabase.testbed.choreography.Outcome;

/**
 * How a statement of a session ended.
 *
 * @param outcome how many rows it changed, or with what it was refused
 */
record Attempt(Outcome<Integer> outcome) {

    /** How many rows were changed; the expectation is what is said if it was refused. */
    int rows(String expectation) {
        return outcome.value(expectation);
    }

    void requireForbidden(String what, String why) {
        SQLException refusal = outcome.refusal(SQLException.class, what + " should be refused with 42501: " + why);
        assertThat(refusal.getSQLState())
                .withFailMessage(
                        "%s should be refused with 42501, and was refused with %s: %s",
                        what, refusal.getSQLState(), refusal.getMessage())
                .isEqualTo("42501");
    }

    void requireNothing(String what, String why) {
        int rows = rows(what + " should find 0 rows: " + why);
        assertThat(rows)
                .withFailMessage("%s should find 0 rows, and found %d: %s", what, rows, why)
                .isZero();
    }
}
