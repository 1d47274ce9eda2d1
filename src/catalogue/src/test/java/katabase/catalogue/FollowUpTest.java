package katabase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an interviewer asks next, as it stands in an explanation. */
class FollowUpTest {

    @Test
    void eachEntryIsAQuestion() {
        assertThat(FollowUp.in("""
                - Which of them can cost
                  a query?
                - And when?
                """))
                .containsExactly(new FollowUp("Which of them can cost a query?", ""), new FollowUp("And when?", ""));
    }

    @Test
    void belowABlankLineStandsTheAnswer() {
        assertThat(FollowUp.in("""
                Some words before.

                - Which one?

                  The second one.

                  - Always.
                - And when?
                """))
                .containsExactly(
                        new FollowUp("Which one?", "The second one.\n\n- Always."), new FollowUp("And when?", ""));
    }
}
