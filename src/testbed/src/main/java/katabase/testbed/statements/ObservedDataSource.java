package katabase.testbed.statements;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** A data source that logs its statements, keeps book of its open connections, and can be led to another database. */
public final class ObservedDataSource {

    private final StatementLog log = new StatementLog();
    private final OpenConnections open = new OpenConnections();
    private final ProxyDataSource proxy = ProxyDataSourceBuilder.create()
            .listener(new Logging(log))
            .proxyResultSet(new RowCounting(log))
            .methodListener(new Bookkeeping(open))
            .build();

    /** What the learner's code uses. */
    public DataSource asDataSource() {
        return proxy;
    }

    /** Leads it to another database and forgets what was seen so far. */
    public void switchTo(DataSource target) {
        proxy.setDataSource(target);
        log.clear();
        open.clear();
    }

    public StatementLog log() {
        return log;
    }

    public OpenConnections open() {
        return open;
    }

    private record Logging(StatementLog log) implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            log.calling();
            if (execution.isBatch() && queries.size() > 1) {
                queries.forEach(query -> log.sending(new Sent(query.getQuery(), 1)));
            } else if (!queries.isEmpty()) {
                log.sending(new Sent(queries.get(0).getQuery(), Math.max(1, execution.getBatchSize())));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Nothing to add: the statement is in the log already, whether it succeeded or not.
        }
    }

    private record Bookkeeping(OpenConnections open) implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            // The book is kept when the call has succeeded.
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
            if (context.getThrown() != null) {
                return;
            }
            String method = context.getMethod().getName();
            if (context.getTarget() instanceof DataSource && method.equals("getConnection")) {
                open.opened(context.getConnectionInfo().getConnectionId());
            } else if (context.getTarget() instanceof Connection
                    && (method.equals("close") || method.equals("abort"))) {
                open.closed(context.getConnectionInfo().getConnectionId());
            }
        }
    }
}
