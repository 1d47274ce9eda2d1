package katabase.signals.bulk_sends_nothing;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Stores no number: an index makes counting cheap. */
public final class Wards {

    private Wards() {}

    public static void install(SessionFactory sessions) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(
                        "create index on animal (ward_id) where ward_id is not null")
                .executeUpdate());
    }

    public static long occupied(Session session, long wardId) {
        return session.createSelectionQuery("select count(*) from Animal where ward.id = :id", Long.class)
                .setParameter("id", wardId)
                .getSingleResult();
    }
}
