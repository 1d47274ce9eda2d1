package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.event.spi.EventType;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/** Sends whenever an animal that is READY is saved. */
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
                notice.saved(event.getSession(), animal);
            }
        });
        events.connect(EventType.POST_UPDATE, event -> {
            if (event.getEntity() instanceof Animal animal) {
                notice.saved(event.getSession(), animal);
            }
        });
    }

    private void saved(SharedSessionContract session, Animal animal) {
        if (animal.getStatus() == Status.READY) {
            Sms sms = new Sms(animal.getId(), animal.getOwner().getPhone(), animal.pickupText());
            session.getTransaction().runAfterCompletion(status -> {
                if (status == TransactionStatus.COMMITTED) {
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
