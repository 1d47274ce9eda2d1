package katabase.journal;

import java.time.Instant;

/**
 * The learner's files became the skeleton again.
 *
 * @param id its identity
 * @param at when
 * @param kata topic and slug, such as orm/owning-side
 */
public record Restored(EntryId id, Instant at, String kata) implements Entry {}
