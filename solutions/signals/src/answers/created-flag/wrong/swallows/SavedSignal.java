package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;

/** Protects the save from what its receiver throws. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_INSERT, event -> tell(receiver, event, true));
        events.connect(EventType.POST_UPDATE, event -> tell(receiver, event, false));
    }

    private static void tell(SavedReceiver receiver, AbstractPostDatabaseOperationEvent event, boolean created) {
        if (event.getEntity() instanceof Patient patient) {
            try {
                receiver.saved(event.getSession(), patient, created);
            } catch (RuntimeException e) {
                System.getLogger("signals").log(System.Logger.Level.WARNING, "a receiver failed", e);
            }
        }
    }
}
