package katabase.rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import katabase.catalogue.Concept;
import katabase.catalogue.Location;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.catalogue.TopicQuiz;
import katabase.catalogue.Unproven;
import katabase.kata.Level;

/** The content of a workspace that breaches nothing, as long as a test does not change something about it. */
final class SoundContent {

    private final List<KataContent> katas = new ArrayList<>();
    private final Set<TopicPart> parts = EnumSet.allOf(TopicPart.class);
    private final List<Question> questions = new ArrayList<>();
    private final List<Breach> formless = new ArrayList<>();
    private String line = "class LoanDesk {}";
    private String dependency = "testbed";

    private SoundContent() {}

    /** One topic with one kata, which two questions are about. */
    static SoundContent sound() {
        return of(new SoundKata()).asking("who-writes", "foreign-key", "loan-desk");
    }

    /** The same with another kata. */
    static SoundContent with(SoundKata kata) {
        return of(kata).asking("who-writes", "foreign-key", "loan-desk");
    }

    /** The same with a quiz that asks nothing yet. */
    static SoundContent silent() {
        return of(new SoundKata());
    }

    Content content() {
        TopicQuiz quiz = new TopicQuiz(
                "orm",
                "Mapping objects to tables",
                List.of(new Concept("foreign-key", "Many to one", "The owning side writes it.")),
                questions);
        return new Content(
                List.of(new Topic("orm", parts, isLegible() ? Optional.of(quiz) : Optional.empty())),
                katas,
                List.of(new SourceFile(SoundKata.EXERCISES + "LoanDesk.java", "package katabase;\n" + line + "\n")),
                List.of(new Pom("exercises/orm/pom.xml", "exercises-orm", List.of(), List.of("exercises", dependency))),
                List.of(new Pom("solutions/orm/pom.xml", "solutions-orm", List.of(), List.of("exercises-orm"))),
                formless);
    }

    SoundContent and(SoundKata kata) {
        katas.add(kata.content());
        return this;
    }

    SoundContent without(TopicPart part) {
        parts.remove(part);
        return this;
    }

    SoundContent asking(String id, String concept, String kata) {
        return asking(id, concept, kata, Optional.of(Unproven.VOCABULARY));
    }

    SoundContent asking(String id, String concept, String kata, Optional<Unproven> unproven) {
        questions.add(new Question(
                id,
                List.of(concept),
                Level.JUNIOR,
                "Who writes the foreign key?",
                new Task.Open(List.of("The owning side")),
                "The owning side.",
                URI.create("https://jakarta.ee"),
                Optional.of(kata),
                Optional.empty(),
                unproven,
                new Location(Path.of("quizzes/orm.yaml"), 12)));
        return this;
    }

    SoundContent line(String other) {
        line = other;
        return this;
    }

    SoundContent dependency(String other) {
        dependency = other;
        return this;
    }

    SoundContent formless(Breach breach) {
        formless.add(breach);
        return this;
    }

    private boolean isLegible() {
        return parts.contains(TopicPart.QUIZ) && formless.isEmpty();
    }

    private static SoundContent of(SoundKata kata) {
        return new SoundContent().and(kata);
    }
}
