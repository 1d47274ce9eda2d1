package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.SQLException;

/** Given: what is done in one transaction. It may be run more than once. */
@FunctionalInterface
public interface Work<T> {

    T on(Connection connection) throws SQLException;
}
