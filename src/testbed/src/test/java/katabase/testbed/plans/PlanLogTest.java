package katabase.testbed.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class PlanLogTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", """
            create table boat (id bigint primary key, tags text[] not null);
            insert into boat select n, array['a' || n] from generate_series(1, 1000) n;
            analyze boat""")));

    private final PlanLog plans = new PlanLog();
    private Databases databases;
    private Database database;
    private Connection session;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
        this.session = database.connect();
    }

    @AfterEach
    void drop() throws SQLException {
        session.close();
        databases.drop(database);
    }

    @Test
    void statementsAreExplainedWithTheirParameters() throws SQLException {
        Connection watched = plans.over(session);
        try (PreparedStatement byKey = watched.prepareStatement("-- by key\nselect * from boat where id = ?");
                PreparedStatement byTag = watched.prepareStatement("select * from boat where tags = ?")) {
            byKey.setLong(1, 7);
            byKey.executeQuery().close();
            byTag.setArray(1, watched.createArrayOf("text", new String[] {"a8"}));
            try (ResultSet found = byTag.executeQuery()) {
                assertThat(found.next()).isTrue();
            }
        }

        List<Plan> seen = plans.all().list();
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).indexes()).containsExactly("boat_pkey");
        assertThat(seen.get(1).top().rows()).isEqualTo(1);
        assertThat(seen.get(1).rowsRemoved()).isEqualTo(999);
        assertThat(plans.all().pages())
                .isEqualTo(seen.get(0).pages() + seen.get(1).pages());
        plans.clear();
        assertThat(plans.all().list()).isEmpty();
    }

    @Test
    void everyConnectionOfADataSourceIsWatched() throws SQLException {
        DataSource watched = plans.over(database.pool());
        for (int id = 1; id <= 2; id++) {
            try (Connection connection = watched.getConnection();
                    PreparedStatement byKey = connection.prepareStatement("select * from boat where id = ?")) {
                byKey.setLong(1, id);
                try (ResultSet found = byKey.executeQuery()) {
                    assertThat(found.next()).isTrue();
                }
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }

        assertThat(plans.all().list())
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.indexes()).containsExactly("boat_pkey"));
    }

    @Test
    void questionMarkIsAnOperatorWhereJdbcTakesItAsOne() throws SQLException {
        Connection watched = plans.over(session);
        try (Statement plain = watched.createStatement();
                PreparedStatement prepared =
                        watched.prepareStatement("select count(*) from boat where to_jsonb(id) ?? 'a'")) {
            plain.executeQuery("select count(*) from boat where to_jsonb(id) ? 'a'")
                    .close();
            prepared.executeQuery().close();
        }

        assertThat(plans.all().list())
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.rowsRemoved()).isEqualTo(1000));
    }

    @Test
    void statementsAreExplainedInTheirSession() throws SQLException {
        try (Statement statement = plans.over(session).createStatement()) {
            statement.execute("set enable_indexscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.executeQuery("select * from boat where id = 7").close();
        }

        assertThat(plans.all().list())
                .singleElement()
                .satisfies(plan -> assertThat(plan.nodes("Seq Scan")).hasSize(1));
    }

    @Test
    void whatChangesRowsChangesThemOnce() throws SQLException {
        for (boolean autoCommit : List.of(true, false)) {
            session.setAutoCommit(autoCommit);
            try (PreparedStatement statement =
                    plans.over(session).prepareStatement("update boat set tags = tags || ? where id = ?")) {
                statement.setString(1, "x");
                statement.setLong(2, 1);
                statement.addBatch();
                statement.setString(1, "x");
                statement.setLong(2, 2);
                statement.addBatch();
                statement.executeBatch();
            }
        }
        session.commit();

        assertThat(database.column(Integer.class, "select cardinality(tags) from boat where id in (1, 2)"))
                .containsExactly(3, 3);
        assertThat(plans.all().list())
                .hasSize(4)
                .allSatisfy(plan -> assertThat(plan.indexes()).containsExactly("boat_pkey"));
    }

    @Test
    void refusedStatementIsRefusedAsEver() throws SQLException {
        session.setAutoCommit(false);
        try (Statement statement = plans.over(session).createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("select * from nowhere"))
                    .withMessageContaining("relation \"nowhere\" does not exist");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("select 1"))
                    .withMessageContaining("current transaction is aborted");
        }
        session.rollback();

        assertThat(plans.all().list()).isEmpty();
    }
}
