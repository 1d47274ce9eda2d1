package katabase.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.Question;

/** How katas and quizzes speak of each other. */
final class QuizRules {

    private QuizRules() {}

    static List<ContentRule> all() {
        return List.of(
                everythingHasItsForm(),
                everyKataIsAskedAbout(),
                conceptsAreInTheCatalogue(),
                everyConceptOfAKataIsAsked(),
                questionsLeadToKatas(),
                questionsAreProvenOrSayWhyNot());
    }

    static ContentRule everythingHasItsForm() {
        return new ContentRule(
                "every quiz and every answer has its form",
                "what cannot be read cannot be asked or shown",
                content -> content.formless().stream());
    }

    static ContentRule everyKataIsAskedAbout() {
        return new ContentRule(
                "every kata has a question in its topic's quiz",
                "who has solved it should be able to say why it works",
                content -> katas(content)
                        .filter(kata -> kata.topic().questions().stream().noneMatch(kata::practises))
                        .map(kata -> new Breach(
                                kata.topic().quizFile(),
                                "no question names the kata " + kata.slug(),
                                "add one, or write kata: " + kata.slug() + " to one that it practises")));
    }

    static ContentRule conceptsAreInTheCatalogue() {
        return new ContentRule(
                "the concepts of a kata are in its topic's catalogue",
                "what a learner has practised is counted by these slugs",
                content -> katas(content)
                        .flatMap(kata -> kata.concepts()
                                .filter(concept -> !kata.topic().concepts().contains(concept))
                                .map(concept -> new Breach(
                                        kata.content().testFile(),
                                        "the concept " + concept + " is not in the catalogue of "
                                                + kata.topic().quizFile(),
                                        "correct the slug, or add the concept there"))));
    }

    static ContentRule everyConceptOfAKataIsAsked() {
        return new ContentRule(
                "each concept of a kata is asked by a question that is about it",
                "a concept that is practised and never asked is half learned",
                content -> katas(content)
                        .flatMap(kata -> kata.concepts()
                                .filter(concept -> kata.topic().questions().stream()
                                        .noneMatch(
                                                question -> question.concepts().contains(concept)))
                                .map(concept -> new Breach(
                                        kata.topic().quizFile(),
                                        "no question is about the concept " + concept + " of the kata " + kata.slug(),
                                        "add one"))));
    }

    static ContentRule questionsLeadToKatas() {
        return new ContentRule(
                "the kata of a question exists in its topic",
                "a wrong answer sends the learner there to practise",
                content -> content.topics().stream().flatMap(topic -> {
                    List<String> slugs = content.katasOf(topic).stream()
                            .map(kata -> kata.folder().slug())
                            .toList();
                    return topic.questions().stream()
                            .flatMap(question -> question.kata().stream()
                                    .filter(slug -> !slugs.contains(slug))
                                    .map(slug -> new Breach(
                                            question.location().text(),
                                            "the question " + question.id() + " names the kata " + slug
                                                    + ", which the topic does not have",
                                            "correct the slug, or write the kata")));
                }));
    }

    static ContentRule questionsAreProvenOrSayWhyNot() {
        return new ContentRule(
                "every question has a proof, or says why it has none",
                "an answer key that nobody has run is a belief",
                content -> content.topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .filter(question -> question.proof().isEmpty()
                                && question.unproven().isEmpty())
                        .map(question -> new Breach(
                                question.location().text(),
                                "the question " + question.id() + " has no proof",
                                "add one, or write unproven: opinion, django-only, vocabulary or design")));
    }

    private static Stream<KataOfTopic> katas(Content content) {
        return content.topics().stream()
                .filter(topic -> !topic.isFormless())
                .flatMap(topic -> content.katasOf(topic).stream().map(kata -> new KataOfTopic(topic, kata)));
    }

    /** A kata beside the quiz of its topic. */
    private record KataOfTopic(Topic topic, KataContent content) {

        String slug() {
            return content.folder().slug();
        }

        Stream<String> concepts() {
            return content.test().stream().flatMap(test -> test.concepts().stream());
        }

        boolean practises(Question question) {
            return question.kata().equals(Optional.of(slug()));
        }
    }
}
