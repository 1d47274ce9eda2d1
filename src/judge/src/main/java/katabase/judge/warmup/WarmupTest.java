package katabase.judge.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.function.Function;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Uses what katas use, so that it is loaded and compiled when the first attempt comes. */
@Kata(
        number = 0,
        title = "Warming up",
        level = Level.JUNIOR,
        minutes = 5,
        concepts = {},
        start = Parcel.class)
final class WarmupTest {

    @Test
    @Order(1)
    void storesAndReads(Database database, SessionFactory sessions, StatementLog statements, Chance chance)
            throws Exception {
        String label = chance.name();
        long inner = sessions.fromTransaction(session -> {
            Parcel outer = new Parcel(label, null);
            session.persist(outer);
            Parcel content = new Parcel(chance.name(), outer);
            session.persist(content);
            return content.id();
        });
        Recording<String> reading = statements.record(() -> sessions.fromTransaction(
                session -> session.find(Parcel.class, inner).outer().label()));
        reading.statements().atMost(2, "reading", "it is lazy");
        assertThat(reading.result()).isEqualTo(label);
        assertThat(database.count("parcel", "outer_id is not null")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void queriesAndChanges(Database database, SessionFactory sessions) {
        database.execute("insert into parcel (label) select 'parcel ' || n from generate_series(1, 10) n");
        int changed = sessions.fromTransaction(
                session -> session.createMutationQuery("update Parcel set label = 'opened' where label like :label")
                        .setParameter("label", "parcel%")
                        .executeUpdate());
        List<Parcel> parcels = sessions.fromTransaction(session -> session.createSelectionQuery(
                        "from Parcel p left join fetch p.contents order by p.id", Parcel.class)
                .getResultList());
        assertThat(parcels)
                .hasSize(changed)
                .allMatch(parcel -> parcel.contents().isEmpty());
    }

    @Test
    @Order(3)
    void refuses(Database database, SessionFactory sessions, Stage stage) {
        Outcome<?> outcome = stage.start(() -> sessions.fromTransaction(session -> {
                    session.persist(new Parcel(null, null));
                    return true;
                }))
                .outcome();
        assertThat(outcome.returned()).isFalse();
        assertThat(database.rows("select * from parcel")).isEmpty();
    }

    @Test
    @Order(4)
    void watches() {
        Function<String, Object> first = mock("the first");
        Function<String, Object> second = mock("the second");
        when(second.apply(any())).thenReturn("signed for");

        first.apply("parcel");
        assertThat(second.apply("parcel")).isEqualTo("signed for");

        assertThat(mockingDetails(first).getInvocations()).hasSize(1);
        InOrder order = inOrder(first, second);
        order.verify(first).apply("parcel");
        order.verify(second).apply("parcel");
        order.verifyNoMoreInteractions();
    }
}
