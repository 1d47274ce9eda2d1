package katabase.testbed.plans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import katabase.testbed.statements.Sent;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.StatementType;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.jdk.JdkJdbcProxyFactory;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * The plans of what the learner's code sends through a connection or a data source: each statement is executed and
 * undone in that very session, with its parameters, just before it is really sent.
 *
 * <p>A statement that has no plan, such as SET or CREATE, or that PostgreSQL refuses, leaves none. Sequences go on and
 * locks are taken as if the statement had been sent twice.
 */
public final class PlanLog {

    private static final Set<String> HAVE_A_PLAN =
            Set.of("select", "insert", "update", "delete", "merge", "values", "with");

    private final List<Plan> plans = new ArrayList<>();

    /** The same connection, for the learner's code. What is sent to the given one itself is not seen. */
    public Connection over(Connection connection) {
        ProxyConfig config =
                ProxyConfig.Builder.create().queryListener(new Explaining()).build();
        return new JdkJdbcProxyFactory().createConnection(connection, new ConnectionInfo(), config);
    }

    /** The same data source, for the learner's code. What is sent through the given one itself is not seen. */
    public DataSource over(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(new Explaining()).build();
    }

    /** The plans since this was made or cleared. */
    public synchronized Plans all() {
        return new Plans(plans);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        plans.clear();
    }

    private synchronized void add(Plan plan) {
        plans.add(plan);
    }

    private final class Explaining implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.stream()
                    .filter(query -> HAVE_A_PLAN.contains(new Sent(query.getQuery(), 1).verb()))
                    .forEach(query -> explain(query, execution));
        }

        private void explain(QueryInfo query, ExecutionInfo execution) {
            try {
                Explanation explanation =
                        new Explanation(execution.getStatement().getConnection());
                if (execution.getStatementType() == StatementType.STATEMENT) {
                    add(explanation.ofPlain(query.getQuery()));
                    return;
                }
                for (List<ParameterSetOperation> parameters : query.getParametersList()) {
                    add(explanation.of(query.getQuery(), statement -> set(statement, parameters)));
                }
            } catch (SQLException e) {
                // The learner's code is about to be told the same.
                return;
            }
        }

        private static void set(PreparedStatement statement, List<ParameterSetOperation> parameters)
                throws SQLException {
            for (ParameterSetOperation parameter : parameters) {
                try {
                    parameter.getMethod().invoke(statement, parameter.getArgs());
                } catch (ReflectiveOperationException e) {
                    throw new SQLException(e);
                }
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // The plan is in the log already.
        }
    }
}
