package katabase.dojo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes next, of katas and questions together. */
final class ReviewQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static Memory memory(double stability, int daysAgo) {
        Instant reviewed = NOW.minus(Duration.ofDays(daysAgo));
        return new Memory(stability, 5, reviewed, reviewed.plus(Duration.ofDays(Math.round(stability))));
    }

    private static QuestionProgress question(String id, Memory memory) {
        return new QuestionProgress(id, 1, 1, memory);
    }

    private static KataProgress kata(String name, Optional<Memory> memory, boolean solved) {
        Optional<Instant> at = solved ? Optional.of(NOW) : Optional.empty();
        return new KataProgress(name, 1, 5, 5, at, at, 0, memory, Optional.empty());
    }

    private static ReviewQueue queue(List<KataProgress> katas, List<QuestionProgress> questions) {
        Map<String, KataProgress> byName = katas.stream().collect(Collectors.toMap(KataProgress::kata, kata -> kata));
        Map<String, QuestionProgress> byId =
                questions.stream().collect(Collectors.toMap(QuestionProgress::question, question -> question));
        return new ReviewQueue(new Progress(byName, byId, Map.of(), new OwnWork(), List.of()), NOW);
    }

    @Test
    @DisplayName("due katas and questions stand in one queue, the longest overdue for its stability first")
    void due() {
        StudyCard kata = StudyCard.kata("orm/a", "orm", 20);
        StudyCard lately = StudyCard.question("lately", "orm", 1);
        StudyCard longAgo = StudyCard.question("long-ago", "orm", 1);
        StudyCard notDue = StudyCard.question("not-due", "orm", 1);
        StudyCard justNow = StudyCard.question("just-now", "orm", 1);
        ReviewQueue queue = queue(
                List.of(kata("orm/a", Optional.of(memory(10, 15)), true)),
                List.of(
                        question("lately", memory(100, 120)),
                        question("long-ago", memory(2, 9)),
                        question("not-due", memory(10, 9)),
                        question("just-now", memory(10, 10))));

        assertThat(queue.order(List.of(notDue, justNow, lately, kata, longAgo)))
                .containsExactly(longAgo, kata, lately, justNow);
    }

    @Test
    @DisplayName("what is new is spread over the topics by minutes, in its order within one, after all that is due")
    void fresh() {
        StudyCard ormKata = StudyCard.kata("orm/a", "orm", 20);
        StudyCard ormQuestion = StudyCard.question("orm-1", "orm", 1);
        StudyCard sqlQuestion = StudyCard.question("sql-1", "sql", 1);
        StudyCard sqlKata = StudyCard.kata("sql/a", "sql", 15);
        StudyCard sqlLast = StudyCard.question("sql-2", "sql", 1);
        StudyCard due = StudyCard.question("due", "sql", 1);
        ReviewQueue queue = queue(List.of(), List.of(question("due", memory(2, 9))));

        assertThat(queue.order(List.of(ormKata, ormQuestion, sqlQuestion, sqlKata, sqlLast, due)))
                .containsExactly(due, ormKata, sqlQuestion, sqlKata, sqlLast, ormQuestion);
    }

    @Test
    @DisplayName("a kata that was solved by copying the solution is not new")
    void solvedIsNotNew() {
        StudyCard solved = StudyCard.kata("orm/a", "orm", 20);
        StudyCard begun = StudyCard.kata("orm/b", "orm", 20);

        assertThat(queue(
                                List.of(kata("orm/a", Optional.empty(), true), kata("orm/b", Optional.empty(), false)),
                                List.of())
                        .order(List.of(solved, begun)))
                .containsExactly(begun);
    }
}
