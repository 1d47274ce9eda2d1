package katabase.signals.after_commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;

/** Hibernate's listeners for what was committed; what is sent is read anew in a session of its own. */
public final class PickupNotice implements PostCommitInsertEventListener, PostCommitUpdateEventListener {

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
            send(animal.getId());
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof Animal animal
                && status(event.getPersister(), event.getState()) == Status.READY
                && status(event.getPersister(), event.getOldState()) != Status.READY) {
            send(animal.getId());
        }
    }

    @Override
    public void onPostInsertCommitFailed(PostInsertEvent event) {
        // Nothing was saved, so there is nothing to tell.
    }

    @Override
    public void onPostUpdateCommitFailed(PostUpdateEvent event) {
        // Nothing was saved, so there is nothing to tell.
    }

    /** What was sent: the object itself may have been changed since then. */
    private static Object status(EntityPersister persister, Object[] state) {
        return state[Arrays.asList(persister.getPropertyNames()).indexOf("status")];
    }

    private void send(long animalId) {
        try {
            sessions.inTransaction(own -> {
                Animal animal = own.find(Animal.class, animalId);
                gateway.send(animal.getOwner().getPhone(), animal.pickupText());
                own.persist(new SmsLogEntry(animalId));
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no SMS about animal " + animalId + ": " + e);
        }
    }
}
