package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.event.spi.EventType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/** Begins the next transaction on the session that is just ending one. */
public final class PickupNotice {

    private static final Logger LOG = System.getLogger("four-paws");

    private final SessionFactory sessions;
    private final SmsGateway gateway;

    /** What is needed after the commit: values, since the session may be closed then. */
    private record Sms(Long animalId, String phone, String text) {}

    private PickupNotice(SessionFactory sessions, SmsGateway gateway) {
        this.sessions = sessions;
        this.gateway = gateway;
    }

    public static void install(SessionFactory sessions, SmsGateway gateway) {
        PickupNotice notice = new PickupNotice(sessions, gateway);
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_INSERT, event -> {
            if (event.getEntity() instanceof Animal animal) {
                notice.saved(event.getSession(), animal, status(event.getPersister(), event.getState()), null);
            }
        });
        events.connect(EventType.POST_UPDATE, event -> {
            if (event.getEntity() instanceof Animal animal) {
                Object before = status(event.getPersister(), event.getOldState());
                notice.saved(event.getSession(), animal, status(event.getPersister(), event.getState()), before);
            }
        });
    }

    /** What was sent: the object itself may have been changed since then. */
    private static Object status(EntityPersister persister, Object[] state) {
        return state[Arrays.asList(persister.getPropertyNames()).indexOf("status")];
    }

    private void saved(SharedSessionContract session, Animal animal, Object status, Object before) {
        if (status == Status.READY && before != Status.READY) {
            Sms sms = new Sms(animal.getId(), animal.getOwner().getPhone(), animal.pickupText());
            session.getTransaction().runAfterCompletion(end -> {
                if (end == TransactionStatus.COMMITTED) {
                    send(session, sms);
                }
            });
        }
    }

    private void send(SharedSessionContract session, Sms sms) {
        try {
            gateway.send(sms.phone(), sms.text());
            session.beginTransaction();
            ((Session) session).persist(new SmsLogEntry(sms.animalId()));
            session.getTransaction().commit();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no SMS about animal " + sms.animalId() + ": " + e);
        }
    }
}
