package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.event.spi.EventType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/** Asks the object for its status, which may be newer than the row that was just inserted. */
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
                notice.saved(event.getSession(), animal, animal.getStatus(), null);
            }
        });
        events.connect(EventType.POST_UPDATE, event -> {
            if (event.getEntity() instanceof Animal animal) {
                Object before = status(event.getPersister(), event.getOldState());
                notice.saved(event.getSession(), animal, animal.getStatus(), before);
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
                    send(sms);
                }
            });
        }
    }

    private void send(Sms sms) {
        try {
            gateway.send(sms.phone(), sms.text());
            sessions.inTransaction(own -> own.persist(new SmsLogEntry(sms.animalId())));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no SMS about animal " + sms.animalId() + ": " + e);
        }
    }
}
