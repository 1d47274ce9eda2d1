package katabase.signals.bulk_sends_nothing;

import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;

/** Keeps the number in listeners, which hear of objects that are saved and of nothing else. */
public final class Wards {

    private Wards() {}

    public static void install(SessionFactory sessions) {
        sessions.inTransaction(session -> {
            session.createNativeMutationQuery("alter table ward add column occupied bigint not null default 0")
                    .executeUpdate();
            session.createNativeMutationQuery(
                            "update ward set occupied = (select count(*) from animal where ward_id = ward.id)")
                    .executeUpdate();
        });
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_INSERT, event -> {
            if (event.getEntity() instanceof Animal) {
                add(event.getSession(), ward(event.getPersister(), event.getState()), 1);
            }
        });
        events.connect(EventType.POST_DELETE, event -> {
            if (event.getEntity() instanceof Animal) {
                add(event.getSession(), ward(event.getPersister(), event.getDeletedState()), -1);
            }
        });
        events.connect(EventType.POST_UPDATE, Wards::moved);
    }

    private static void moved(PostUpdateEvent event) {
        if (event.getEntity() instanceof Animal) {
            add(event.getSession(), ward(event.getPersister(), event.getOldState()), -1);
            add(event.getSession(), ward(event.getPersister(), event.getState()), 1);
        }
    }

    private static Ward ward(EntityPersister persister, Object[] state) {
        return (Ward) state[Arrays.asList(persister.getPropertyNames()).indexOf("ward")];
    }

    private static void add(SharedSessionContract session, Ward ward, int animals) {
        if (ward != null) {
            session.doWork(connection -> {
                try (var update = connection.prepareStatement("update ward set occupied = occupied + ? where id = ?")) {
                    update.setInt(1, animals);
                    update.setLong(2, ward.getId());
                    update.executeUpdate();
                }
            });
        }
    }

    public static long occupied(Session session, long wardId) {
        return session.createNativeQuery("select occupied from ward where id = :id", Long.class)
                .setParameter("id", wardId)
                .getSingleResult();
    }
}
