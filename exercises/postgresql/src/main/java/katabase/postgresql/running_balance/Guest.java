package katabase.postgresql.running_balance;

/**
 * Given; nothing to do here: one of a harbour's best guests.
 *
 * @param harbourId the harbour
 * @param skipperId the guest
 * @param spent what this guest has spent in that harbour, in cents, a positive number
 */
public record Guest(long harbourId, long skipperId, long spent) {}
