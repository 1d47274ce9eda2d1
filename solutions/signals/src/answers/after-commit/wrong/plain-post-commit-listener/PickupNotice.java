package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Listens to the post-commit events with the plain listeners, which hear of a rollback in the same words. */
public final class PickupNotice implements PostInsertEventListener, PostUpdateEventListener {

    private static final Logger LOG = System.getLogger("four-paws");

    private final SessionFactory sessions;
    private final SmsGateway gateway;

    private PickupNotice(SessionFactory sessions, SmsGateway gateway) {
        this.sessions = sessions;
        this.gateway = gateway;
    }

    public static void install(SessionFactory sessions, SmsGateway gateway) {
        PickupNotice notice = new PickupNotice(sessions, gateway);
        new HibernateEvents(sessions).connect(EventType.POST_COMMIT_INSERT, notice);
        new HibernateEvents(sessions).connect(EventType.POST_COMMIT_UPDATE, notice);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return persister.getMappedClass() == Animal.class;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof Animal animal
                && status(event.getPersister(), event.getState()) == Status.READY) {
            send(animal);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof Animal animal
                && status(event.getPersister(), event.getState()) == Status.READY
                && status(event.getPersister(), event.getOldState()) != Status.READY) {
            send(animal);
        }
    }

    /** What was sent: the object itself may have been changed since then. */
    private static Object status(EntityPersister persister, Object[] state) {
        return state[Arrays.asList(persister.getPropertyNames()).indexOf("status")];
    }

    private void send(Animal animal) {
        try {
            String phone = sessions.fromSession(
                    own -> own.find(Owner.class, animal.getOwner().getId()).getPhone());
            gateway.send(phone, animal.pickupText());
            sessions.inTransaction(own -> own.persist(new SmsLogEntry(animal.getId())));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no SMS about animal " + animal.getId() + ": " + e);
        }
    }
}
