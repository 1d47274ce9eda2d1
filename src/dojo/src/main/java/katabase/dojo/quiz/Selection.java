package katabase.dojo.quiz;

import java.util.List;
import java.util.stream.Stream;
import katabase.catalogue.Nearest;
import katabase.dojo.UsageProblem;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;

/**
 * Finds the questions that a name chooses.
 *
 * @param shelf where they are looked for
 */
public record Selection(Shelf shelf) {

    /**
     * The cards of a topic, or of one kata.
     *
     * @param name such as orm or orm/owning-side; all questions, if it is blank
     * @throws UsageProblem if there are none
     */
    public List<QuestionCard> chosen(String name) {
        List<QuestionCard> chosen = shelf.cards()
                .filter(card -> name.isBlank()
                        || card.topic().equals(name)
                        || card.kataName().filter(name::equals).isPresent())
                .toList();
        if (chosen.isEmpty() && !name.isBlank()) {
            throw new UsageProblem(
                    "there is no topic or kata \"" + name + "\" with questions",
                    Nearest.of(name, names())
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("there are no questions in the folder quizzes"));
        }
        return chosen;
    }

    private List<String> names() {
        Stream<String> topics = shelf.cards().map(QuestionCard::topic);
        Stream<String> katas = shelf.cards().flatMap(card -> card.kataName().stream());
        return Stream.concat(topics, katas).distinct().toList();
    }
}
