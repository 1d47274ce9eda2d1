package katabase.concurrency.idempotent_charge;

/**
 * Given: what the client is told.
 *
 * @param status of HTTP
 * @param body JSON
 * @param replay whether it was made for an earlier request; the handler then sends Idempotent-Replay: true
 */
public record Reply(int status, String body, boolean replay) {

    /** The card was charged. */
    public static Reply paid(long paymentId, int balanceCents) {
        return new Reply(201, "{\"payment\":" + paymentId + ",\"balance\":" + balanceCents + "}", false);
    }

    /** The card has too little. */
    public static Reply tooLittle(int balanceCents) {
        return new Reply(402, "{\"error\":\"too little\",\"balance\":" + balanceCents + "}", false);
    }

    /** The key was used for another body. */
    public static Reply keyReused() {
        return new Reply(422, "{\"error\":\"this key belongs to another request\"}", false);
    }

    /** There is no key. */
    public static Reply keyMissing() {
        return new Reply(400, "{\"error\":\"Idempotency-Key is missing\"}", false);
    }

    /** The same as an earlier request was told. */
    public static Reply replay(int status, String body) {
        return new Reply(status, body, true);
    }
}
