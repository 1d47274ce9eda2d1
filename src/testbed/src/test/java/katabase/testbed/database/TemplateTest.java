package katabase.testbed.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many clones are made, and when. */
final class TemplateTest {

    private final Database database = new Database("clone", "jdbc:postgresql:nowhere");
    private final AtomicInteger count = new AtomicInteger();

    @AfterEach
    void close() {
        database.disconnect();
    }

    private Template template(int mostAhead) {
        return new Template("template", this::made, Runnable::run, mostAhead);
    }

    private Database made() {
        count.incrementAndGet();
        return database;
    }

    private void round(Template template, int tests) {
        for (int test = 0; test < tests; test++) {
            template.take();
        }
        template.roundOver();
    }

    @Test
    void inTheFirstRoundOneIsMadeAhead() {
        Template template = template(6);
        template.take();

        assertThat(count).as("the one in use and the next").hasValue(2);
        template.take();
        assertThat(count).hasValue(3);
    }

    @Test
    void testsThatCameBackFindAllTheirsMadeBetweenTheRounds() {
        Template template = template(6);
        round(template, 4);
        round(template, 4);

        assertThat(count).as("4 and 4 in use, and 4 ahead").hasValue(12);
        round(template, 4);
        assertThat(count).hasValue(16);
    }

    @Test
    void noMoreAreMadeBetweenTheRoundsThanAllowed() {
        Template template = template(1);
        round(template, 4);
        round(template, 4);

        assertThat(count).as("4 and 4 in use, and 1 ahead").hasValue(9);
    }

    @Test
    void oneThatComesBackUntouchedIsTheNext() {
        Template template = template(6);
        Database untouched = template.take();
        template.giveBack(untouched);
        template.take();

        assertThat(count).hasValue(2);
    }
}
