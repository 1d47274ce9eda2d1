package katabase.postgresql.running_balance;

/**
 * Given; nothing to do here: one line of an account statement.
 *
 * @param skipperId whose account it is
 * @param entryId the entry
 * @param cents what it adds; negative if it takes something away
 * @param balance what is in the account after it, in cents
 */
public record Line(long skipperId, long entryId, long cents, long balance) {}
