package katabase.testbed.statements;

import org.jspecify.annotations.Nullable;

/**
 * A call of the learner's code together with what it sent.
 *
 * @param result what the call returned
 * @param statements the statements that went out while it ran
 * @param rows how many rows it read from result sets, step by step with {@link java.sql.ResultSet#next}
 */
public record Recording<T extends @Nullable Object>(T result, Statements statements, long rows) {}
