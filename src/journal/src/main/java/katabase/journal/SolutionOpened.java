package katabase.journal;

import java.time.Instant;

/**
 * The learner looked at the reference solution.
 *
 * @param id its identity
 * @param at when
 * @param kata topic and slug, such as orm/owning-side
 */
public record SolutionOpened(EntryId id, Instant at, String kata) implements Entry {}
