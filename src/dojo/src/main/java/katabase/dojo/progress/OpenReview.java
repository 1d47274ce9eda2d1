package katabase.dojo.progress;

import java.time.Instant;

/**
 * A review of a kata that is not over.
 *
 * @param since when it began
 * @param timed whether that is when the kata was put before the learner; else it is only the first that is known of it
 * @param inScratch whether a drill has it in a copy of its own, so that attempts elsewhere do not belong to it
 * @param red whether an attempt was red, or did not compile
 * @param hinted whether a hint was read
 */
record OpenReview(Instant since, boolean timed, boolean inScratch, boolean red, boolean hinted) {

    static OpenReview begun(Instant since, boolean timed, boolean inScratch) {
        return new OpenReview(since, timed, inScratch, false, false);
    }

    OpenReview withRed() {
        return new OpenReview(since, timed, inScratch, true, hinted);
    }

    OpenReview withHint() {
        return new OpenReview(since, timed, inScratch, red, true);
    }
}
