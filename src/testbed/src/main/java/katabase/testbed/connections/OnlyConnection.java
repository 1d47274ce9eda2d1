package katabase.testbed.connections;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import katabase.testbed.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * A data source that hands out one physical connection again and again. It puts nothing right when the connection comes
 * back: what a borrower leaves behind, the next one gets, and {@link #state} shows it.
 */
public final class OnlyConnection {

    private final Connection physical;
    private final Database database;
    private boolean lent;

    /**
     * @param physical the connection to be handed out; whoever opened it also closes it
     * @param database where it leads, for a look at its session from outside
     */
    public OnlyConnection(Connection physical, Database database) {
        this.physical = physical;
        this.database = database;
    }

    /** What the learner's code borrows from. Who asks while the connection is lent is refused at once. */
    public DataSource asDataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lend();
            }
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** Whether somebody has borrowed the connection and not closed it. */
    public synchronized boolean isLent() {
        return lent;
    }

    /**
     * In which state the connection is now. To look changes nothing about it.
     *
     * @throws IllegalStateException if the server has ended the session
     */
    public ConnectionState state() {
        return ConnectionState.of(physical, database);
    }

    private synchronized Connection lend() throws SQLException {
        if (lent) {
            throw new SQLTransientConnectionException(
                    "the pool has one connection, and it is lent: close it first, or do all of the work on it");
        }
        lent = true;
        return proxy(Connection.class, new Loan());
    }

    private synchronized void takeBack() {
        lent = false;
    }

    /** One use of the connection, which ends with its close. */
    private final class Loan implements InvocationHandler {

        private boolean over;

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    end();
                    return null;
                }
                case "isClosed" -> {
                    return over || physical.isClosed();
                }
                default -> {
                    if (over && method.getDeclaringClass() != Object.class) {
                        throw new SQLNonTransientConnectionException("this connection has been closed", "08003");
                    }
                    return call(method, arguments);
                }
            }
        }

        private void end() {
            if (!over) {
                over = true;
                takeBack();
            }
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(physical, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(OnlyConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
