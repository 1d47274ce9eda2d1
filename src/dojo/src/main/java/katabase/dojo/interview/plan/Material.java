package katabase.dojo.interview.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.quiz.shelf.QuestionCard;

/**
 * What an interview can be made of. In what order files were found makes no difference.
 *
 * @param katas all katas
 * @param questions all questions
 * @param followUps gives what an interviewer asks next about a kata; asked only for katas that are chosen
 */
public record Material(List<KataCard> katas, List<QuestionCard> questions, Function<KataCard, List<String>> followUps) {

    /** Orders katas and questions by their names. */
    public Material {
        katas = katas.stream()
                .sorted(Comparator.comparing(card -> card.folder().name()))
                .toList();
        questions = questions.stream()
                .sorted(Comparator.comparing(QuestionCard::id))
                .toList();
    }

    /** The topics that have a kata or a question. */
    public Set<String> topics() {
        return Stream.concat(
                        katas.stream().map(kata -> kata.folder().topic()),
                        questions.stream().map(QuestionCard::topic))
                .collect(Collectors.toSet());
    }

    /** Only what belongs to some topics. */
    Material of(Set<String> topics) {
        return new Material(
                katas.stream()
                        .filter(kata -> topics.contains(kata.folder().topic()))
                        .toList(),
                questions.stream()
                        .filter(question -> topics.contains(question.topic()))
                        .toList(),
                followUps);
    }

    /** The kata of a name; empty if it is no longer there. */
    public Optional<KataCard> kata(String name) {
        return katas.stream().filter(kata -> kata.folder().name().equals(name)).findFirst();
    }

    /** The question of an id; empty if it is no longer there. */
    public Optional<QuestionCard> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
