package katabase.testbed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Threads may share it. */
public final class MovableClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private MovableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock in UTC that shows this instant. */
    public static MovableClock at(Instant now) {
        return new MovableClock(new Hand(now), ZoneOffset.UTC);
    }

    /** A clock in UTC that shows some second of the year 2031, as chance will have it. */
    public static MovableClock somewhen(Chance chance) {
        return at(Instant.parse("2031-01-01T00:00:00Z").plusSeconds(chance.number(0, 31_535_999)));
    }

    /** Moves it on, and with it the clocks of other zones that were made of it. */
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + step);
        }
        hand.advance(step);
    }

    @Override
    public Instant instant() {
        return hand.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(hand, other);
    }

    @Override
    public String toString() {
        return "a clock at " + hand.now();
    }

    /** What the clocks of all zones have in common. */
    private static final class Hand {

        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        synchronized Instant now() {
            return now;
        }

        synchronized void advance(Duration step) {
            now = now.plus(step);
        }
    }
}
