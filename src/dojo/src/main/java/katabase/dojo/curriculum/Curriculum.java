package katabase.dojo.curriculum;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.Nearest;
import katabase.dojo.UsageProblem;
import katabase.judge.KataFolder;

/**
 * The katas of a workspace.
 *
 * @param workspace the folder of the root POM
 */
public record Curriculum(Path workspace) {

    /** All katas, topic by topic, in the order in which they are to be solved. */
    public List<KataCard> cards() {
        return cards(KataFolder.all(workspace));
    }

    private Comparator<KataCard> order() {
        return Comparator.comparing((KataCard card) -> card.folder().topic(), TopicOrder.of(workspace))
                .thenComparing(KataCard::number)
                .thenComparing(card -> card.folder().slug());
    }

    private List<KataCard> cards(List<KataFolder> folders) {
        return folders.stream()
                .map(folder -> new KataAnnotation(folder).read())
                .sorted(order())
                .toList();
    }

    /**
     * The kata of a name such as orm/owning-side.
     *
     * @throws UsageProblem if there is none
     */
    public KataCard card(String name) {
        KataFolder folder = KataFolder.all(workspace).stream()
                .filter(kata -> kata.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("kata", name, names().toList()));
        return new KataAnnotation(folder).read();
    }

    /** The kata that comes after another one in its topic. */
    public Optional<KataCard> after(KataCard card) {
        List<KataFolder> topic = KataFolder.all(workspace).stream()
                .filter(folder -> folder.topic().equals(card.folder().topic()))
                .toList();
        Comparator<KataCard> order = order();
        return cards(topic).stream()
                .filter(other -> order.compare(other, card) > 0)
                .findFirst();
    }

    /**
     * The katas that a name chooses: a topic, or one kata.
     *
     * @throws UsageProblem if there are none
     */
    public List<KataFolder> chosen(String name) {
        List<KataFolder> chosen = KataFolder.all(workspace).stream()
                .filter(kata -> kata.topic().equals(name) || kata.name().equals(name))
                .toList();
        if (chosen.isEmpty()) {
            List<String> topics = KataFolder.all(workspace).stream()
                    .map(KataFolder::topic)
                    .distinct()
                    .toList();
            throw unknown(
                    "topic or kata",
                    name,
                    Stream.concat(topics.stream(), names()).toList());
        }
        return chosen;
    }

    private Stream<String> names() {
        return KataFolder.all(workspace).stream().map(KataFolder::name);
    }

    private UsageProblem unknown(String what, String name, List<String> known) {
        return new UsageProblem(
                "there is no " + what + " \"" + name + "\"",
                Nearest.of(name, known)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("there are no katas in " + workspace.resolve("exercises")));
    }
}
