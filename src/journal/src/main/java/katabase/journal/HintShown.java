package katabase.journal;

import java.time.Instant;

/**
 * The learner read a hint.
 *
 * @param id its identity
 * @param at when
 * @param kata topic and slug, such as orm/owning-side
 * @param requirement the test method that the hint helps with
 * @param level 1 for the concept, 2 for the place, 3 for the API
 */
public record HintShown(EntryId id, Instant at, String kata, String requirement, int level) implements Entry {}
