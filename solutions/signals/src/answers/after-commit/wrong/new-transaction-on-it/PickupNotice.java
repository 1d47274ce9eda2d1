package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostUpdateEvent;
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
                notice.saved(event.getSession(), animal, null);
            }
        });
        events.connect(EventType.POST_UPDATE, event -> {
            if (event.getEntity() instanceof Animal animal) {
                notice.saved(event.getSession(), animal, oldStatus(event));
            }
        });
    }

    private static Object oldStatus(PostUpdateEvent event) {
        String[] properties = event.getPersister().getPropertyNames();
        return event.getOldState()[Arrays.asList(properties).indexOf("status")];
    }

    private void saved(SharedSessionContract session, Animal animal, Object oldStatus) {
        if (animal.getStatus() == Status.READY && oldStatus != Status.READY) {
            Sms sms = new Sms(animal.getId(), animal.getOwner().getPhone(), animal.pickupText());
            session.getTransaction().runAfterCompletion(status -> {
                if (status == TransactionStatus.COMMITTED) {
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
