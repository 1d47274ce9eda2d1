package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.Kind;
import katabase.catalogue.Question;
import katabase.kata.Level;

/**
 * What other programs do not know of a question, as words that they keep with it.
 *
 * @param words such as level:mid, kind:predict, concept:flush, kata:owning-side
 */
record Tags(List<String> words) {

    private static final String LEVEL = "level:";
    private static final String KIND = "kind:";
    private static final String CONCEPT = "concept:";
    private static final String KATA = "kata:";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    Tags {
        words = List.copyOf(words);
    }

    static Tags of(Question question) {
        List<String> words = new ArrayList<>();
        words.add(LEVEL + question.level().name().toLowerCase(Locale.ROOT));
        words.add(KIND + question.kind().name().toLowerCase(Locale.ROOT));
        question.concepts().forEach(concept -> words.add(CONCEPT + concept));
        question.kata().ifPresent(kata -> words.add(KATA + kata));
        return new Tags(words);
    }

    Optional<Level> level() {
        return Stream.of(Level.values())
                .filter(level -> words.contains(LEVEL + level.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    Optional<Kind> kind() {
        return Stream.of(Kind.values())
                .filter(kind -> words.contains(KIND + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    List<String> concepts() {
        return slugs(CONCEPT).distinct().toList();
    }

    Optional<String> kata() {
        return slugs(KATA).findFirst();
    }

    private Stream<String> slugs(String prefix) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .filter(slug -> slug.matches(SLUG));
    }
}
