package katabase.concurrency.idempotent_charge;

/**
 * Given: what a request asks for.
 *
 * @param cardId the number of a card that exists
 * @param cents more than 0
 */
public record Charge(long cardId, int cents) {}
