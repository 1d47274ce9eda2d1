package katabase.dojo.interview.record;

import java.time.Duration;

/**
 * An entry and where it stands on the interview's own clock.
 *
 * @param entry what happened
 * @param part the number of the part in which it happened, counted from 0
 * @param elapsed what the interview had used until then
 * @param inPart what the part had used until then
 */
public record Moment(InterviewEntry entry, int part, Duration elapsed, Duration inPart) {}
