package katabase.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import katabase.kata.Level;

/**
 * One question of a quiz.
 *
 * @param id its id, unique over all topics
 * @param concepts the slugs of the concepts that it is about, at least one, all of its topic
 * @param level whom it is for
 * @param prompt what is asked, in Markdown
 * @param task how it is answered
 * @param explanation what to say in an interview, in Markdown; the model answer of an open question
 * @param source the official documentation which says so
 * @param kata the slug of the kata of this topic that practises it
 * @param proof code which shows that the answer is true
 * @param unproven why there is no proof, if the author says so
 * @param location where the question stands
 */
public record Question(
        String id,
        List<String> concepts,
        Level level,
        String prompt,
        Task task,
        String explanation,
        URI source,
        Optional<String> kata,
        Optional<Proof> proof,
        Optional<Unproven> unproven,
        Location location) {

    /** Copies the concepts. */
    public Question {
        concepts = List.copyOf(concepts);
    }

    /**
     * Gives how the question is answered.
     *
     * @return the kind of its task
     */
    public Kind kind() {
        return task.kind();
    }
}
