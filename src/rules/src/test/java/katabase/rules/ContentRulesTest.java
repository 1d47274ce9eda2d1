package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The exercises, solutions and quizzes of this workspace keep the rules. */
final class ContentRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        Content content = new ContentReader(Workspace.ofThisProcess().root()).read();
        return ContentRules.all().stream().map(rule -> dynamicTest(rule.name(), () -> rule.check(content)));
    }

    @Test
    @DisplayName("there is content that rules can hold for")
    void thereIsContent() {
        Content content = new ContentReader(Workspace.ofThisProcess().root()).read();

        assertThat(content.topics()).isNotEmpty();
        assertThat(content.katas())
                .isNotEmpty()
                .allSatisfy(kata -> assertThat(kata.skeleton()).isNotEmpty());
        assertThat(content.exerciseSources()).isNotEmpty();
        assertThat(content.exercisePoms()).hasSizeGreaterThan(1);
        assertThat(content.solutionPoms()).hasSizeGreaterThan(1);
    }
}
