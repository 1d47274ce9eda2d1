package katabase.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which fields a group has. The schemas for editors name the same fields.
 *
 * @param required those which cannot be left out
 * @param optional those which can
 */
record Form(List<String> required, List<String> optional) {

    static final Form TOPIC = new Form(List.of("topic", "title", "concepts", "questions"), List.of());
    static final Form CONCEPT = new Form(List.of("slug", "title", "says"), List.of());
    static final Form QUESTION = new Form(
            List.of("id", "concepts", "level", "kind", "prompt", "explanation", "source"),
            List.of("options", "checklist", "kata", "proof", "unproven"));
    static final Form OPTION = new Form(List.of("text", "why"), List.of("correct", "shows"));
    static final Form PROOF = new Form(List.of("language", "code", "yields"), List.of());
    static final Form HINTS = new Form(List.of("hints"), List.of());
    static final Form ANSWERS = new Form(List.of("wrong"), List.of("right"));
    static final Form WRONG = new Form(List.of("mistake", "fails", "says"), List.of("also"));
    static final Form RIGHT = new Form(List.of("idea"), List.of());
    static final Form SURVIVORS = new Form(List.of("survivors"), List.of());
    static final Form SURVIVOR = new Form(List.of("method", "mutator", "line", "because"), List.of());
    static final Form INTERVIEW =
            new Form(List.of("interview", "title", "says", "level", "minutes", "topics", "time"), List.of());
    static final Form TIME_SHARES = new Form(List.of("katas"), List.of("warm-up", "follow-ups", "design"));

    /** Gives all fields. */
    List<String> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
