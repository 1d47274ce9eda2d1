package katabase.dojo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.catalogue.Kind;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.dojo.exchange.Imported.Complaint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What other programs write. */
final class ImportTest {

    private static List<String> options(Question question) {
        return question.task().choices().stream()
                .map(option -> (option.correct() ? "+" : "-") + option.text())
                .toList();
    }

    @Test
    @DisplayName("GIFT: titles, comments, feedback, weights, words that are missing")
    void gift() {
        Imported imported = new GiftReader().read("""
                // a comment
                $CATEGORY: $course$/top/Geography

                // [id:x] [tag:level:senior]
                ::Who's buried?::Who's buried in Grant's tomb?{
                =Grant #Yes.
                ~no one
                // within a question
                ~Napoleon#He lies in Paris\\: far away.}

                Two plus {~one =two #good ~three} is four.

                Which? {~%50%a ~%50%b ~%-100%c ~d}
                """);

        assertThat(imported.complaints()).isEmpty();
        assertThat(imported.questions())
                .extracting(Question::prompt)
                .containsExactly("Who's buried in Grant's tomb?", "Two plus _____ is four.", "Which?");
        assertThat(imported.questions()).extracting(Question::id).startsWith("who-s-buried", "two-plus-is-four");
        assertThat(imported.questions())
                .extracting(Question::kind)
                .containsExactly(Kind.SINGLE, Kind.SINGLE, Kind.MULTIPLE);
        assertThat(options(imported.questions().get(2))).containsExactly("+a", "+b", "-c", "-d");
        assertThat(imported.questions().get(0).task().choices())
                .extracting(Option::why)
                .containsExactly("Yes.", ToBeWritten.TEXT, "He lies in Paris: far away.");
        assertThat(imported.questions().get(0).source()).isEqualTo(ToBeWritten.SOURCE);
    }

    @Test
    @DisplayName("GIFT: what Katabase does not have is told of with its line, and the rest is read")
    void giftComplaints() {
        Imported imported = new GiftReader().read("""
                True? {T}

                When? {#1822:5}

                Who? {=Grant =Ulysses}

                Match. {=cat -> cat food =dog -> dog food}

                // no braces
                Only words.

                ::no end

                Good? {=yes ~no ~perhaps}

                Half? {=yes ~%50%half ~no}
                """);

        assertThat(imported.complaints()).extracting(Complaint::line).containsExactly(1, 3, 5, 7, 10, 12, 16);
        assertThat(imported.complaints().get(0).what())
                .isEqualTo("this is a true-false question, which Katabase does not have");
        assertThat(imported.questions()).extracting(Question::prompt).containsExactly("Good?", "Half?");
    }

    @Test
    @DisplayName("Aiken: with points and brackets, and code that is like neither")
    void aiken() {
        Imported imported = new AikenReader().read("""
                Which LMS?
                A) Moodle
                B) if (a && b) { x = ~y; }
                C) &lt;T>\t#
                ANSWER: B

                Which one?
                A. one
                B. two
                C. three
                ANSWER: C
                """.replace("\n", "\r\n"));

        assertThat(imported.complaints()).isEmpty();
        assertThat(imported.questions().stream().map(ImportTest::options))
                .containsExactly(
                        List.of("-Moodle", "+if (a && b) { x = ~y; }", "-&lt;T>\t#"),
                        List.of("-one", "-two", "+three"));
        assertThat(imported.questions().get(0).task().choices())
                .extracting(Option::why)
                .containsOnly(ToBeWritten.TEXT);
    }

    @Test
    @DisplayName("Aiken: what is missing is told of with its line, and the rest is read")
    void aikenComplaints() {
        Imported imported = new AikenReader().read("""
                ANSWER: A

                Which?
                A. one
                C. three
                Which?
                A. one
                B. two
                ANSWER: D
                Good?
                A. one
                B. two
                C. three
                ANSWER: A
                The end
                """);

        assertThat(imported.complaints()).extracting(Complaint::line).containsExactly(1, 5, 9, 15);
        assertThat(imported.questions()).extracting(Question::prompt).containsExactly("Good?");
    }

    @Test
    @DisplayName("Markdown as other collections have it")
    void markdown() {
        Imported imported = new MarkdownReader().read("""
                ## Java assessment

                #### Q1. What is printed?

                ```java
                ## no heading
                - [x] no option
                ```

                - [ ] A

                ```
                - [x] no option
                ```

                - [x] B
                - [ ] C
                  and more

                [Reference](https://example.org)
                It is B.

                #### Q2. Nothing to choose?
                """);

        assertThat(imported.questions()).hasSize(1);
        Question question = imported.questions().get(0);
        assertThat(question.prompt()).isEqualTo("What is printed?\n\n```java\n## no heading\n- [x] no option\n```");
        assertThat(options(question)).containsExactly("-A\n\n```\n- [x] no option\n```", "+B", "-C\nand more");
        assertThat(question.explanation()).isEqualTo("[Reference](https://example.org)\nIt is B.");
        assertThat(imported.complaints()).extracting(Complaint::line).containsExactly(1, 23);
    }
}
