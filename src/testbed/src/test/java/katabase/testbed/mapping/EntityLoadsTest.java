package katabase.testbed.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import katabase.testbed.OnPostgres;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(OnPostgres.class)
final class EntityLoadsTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", """
            create table thing (id bigint generated always as identity primary key, name text not null);
            insert into thing (name) select 'name ' || n from generate_series(1, 3) n;
            """)));

    private Databases databases;
    private Database database;

    @BeforeEach
    void open(Databases databases) {
        this.databases = databases;
        this.database = databases.fresh(SCHEMA);
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void entitiesAreCountedAndValuesAreNot() throws Exception {
        PGSimpleDataSource target = new PGSimpleDataSource();
        target.setUrl(database.url());
        MappedClasses things = new MappedClasses("katabase.testbed.samples.everything");
        try (KataSessionFactory factory = new KataSessionFactory(things, target)) {
            SessionFactory sessions = factory.get();

            EntityLoads.Counted<Integer> entities = EntityLoads.during(sessions, () -> size(sessions, "from Thing"));
            EntityLoads.Counted<Integer> names =
                    EntityLoads.during(sessions, () -> size(sessions, "select name from Thing"));

            assertThat(entities.result()).isEqualTo(3);
            assertThat(entities.loads().counts()).containsExactly(entry("Thing", 3L));
            assertThat(entities.loads().total()).isEqualTo(3);
            assertThat(entities.loads()).hasToString("3 Thing");
            assertThat(names.result()).isEqualTo(3);
            assertThat(names.loads().total()).isZero();
            assertThat(names.loads()).hasToString("none");
        }
    }

    private static int size(SessionFactory sessions, String query) {
        return sessions.fromSession(session -> session.createSelectionQuery(query, Object.class)
                .getResultList()
                .size());
    }
}
