package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;

/** Tells the receiver only what is certain. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_COMMIT_INSERT, new Inserts(receiver));
        events.connect(EventType.POST_COMMIT_UPDATE, new Updates(receiver));
    }

    private record Inserts(SavedReceiver receiver) implements PostCommitInsertEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            if (event.getEntity() instanceof Patient patient) {
                receiver.saved(event.getSession(), patient, true);
            }
        }

        @Override
        public void onPostInsertCommitFailed(PostInsertEvent event) {}

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return true;
        }
    }

    private record Updates(SavedReceiver receiver) implements PostCommitUpdateEventListener {

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            if (event.getEntity() instanceof Patient patient) {
                receiver.saved(event.getSession(), patient, false);
            }
        }

        @Override
        public void onPostUpdateCommitFailed(PostUpdateEvent event) {}

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return true;
        }
    }
}
