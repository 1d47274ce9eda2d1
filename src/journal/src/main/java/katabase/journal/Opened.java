package katabase.journal;

import java.time.Instant;

/**
 * A kata was put before the learner: from here on the time counts that the learner needs for it.
 *
 * @param id its identity
 * @param at when
 * @param kata topic and slug, such as orm/owning-side
 * @param origin by what
 */
public record Opened(EntryId id, Instant at, String kata, Origin origin) implements Entry {}
