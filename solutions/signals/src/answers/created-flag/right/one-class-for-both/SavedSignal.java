package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;

/** One listener for both kinds of event. */
public final class SavedSignal implements PostInsertEventListener, PostUpdateEventListener {

    private final SavedReceiver receiver;

    private SavedSignal(SavedReceiver receiver) {
        this.receiver = receiver;
    }

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        SavedSignal signal = new SavedSignal(receiver);
        new HibernateEvents(sessions).connect(EventType.POST_INSERT, signal);
        new HibernateEvents(sessions).connect(EventType.POST_UPDATE, signal);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (Patient.class.isAssignableFrom(event.getPersister().getMappedClass())) {
            receiver.saved(event.getSession(), (Patient) event.getEntity(), true);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (Patient.class.isAssignableFrom(event.getPersister().getMappedClass())) {
            receiver.saved(event.getSession(), (Patient) event.getEntity(), false);
        }
    }
}
