package katabase.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A question was answered.
 *
 * @param id its identity
 * @param at when
 * @param question the question's id, unique over all topics
 * @param right whether the answer is right; of an open question, whether it is good enough
 * @param took from the question's sight to the answer
 * @param checklist of an open question: how it was graded by the learner
 * @param origin where it was asked; a quiz is {@link Origin#RUN}
 */
public record Answered(
        EntryId id,
        Instant at,
        String question,
        boolean right,
        Duration took,
        Optional<Checklist> checklist,
        Origin origin)
        implements Entry {}
