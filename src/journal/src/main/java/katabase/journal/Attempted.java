package katabase.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt at a kata was judged.
 *
 * @param id its identity
 * @param at when the verdict was there
 * @param kata topic and slug, such as orm/owning-side
 * @param result the whole in one word
 * @param green how many requirements are green
 * @param requirements how many there are; 0 if it did not compile
 * @param firstRed the test method of the first red requirement
 * @param wrongAnswer the name of a typical wrong answer that was recognised in it
 * @param took how long the judging took
 * @param origin where it was judged
 */
public record Attempted(
        EntryId id,
        Instant at,
        String kata,
        Result result,
        int green,
        int requirements,
        Optional<String> firstRed,
        Optional<String> wrongAnswer,
        Duration took,
        Origin origin)
        implements Entry {}
