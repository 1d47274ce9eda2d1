package katabase.testbed.statements;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.ResultSetProxyLogic;
import net.ttddyy.dsproxy.proxy.ResultSetProxyLogicFactory;
import org.jspecify.annotations.Nullable;

/** Tells the log of each row to which a result set moves on. */
record RowCounting(StatementLog log) implements ResultSetProxyLogicFactory {

    @Override
    public ResultSetProxyLogic create(ResultSet rows, ConnectionInfo connection, ProxyConfig config) {
        return (proxy, method, arguments) -> call(rows, method, arguments);
    }

    private @Nullable Object call(ResultSet rows, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            Object result = method.invoke(rows, arguments);
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                log.rowRead();
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
