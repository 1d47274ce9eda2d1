package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;

/** Hears Hibernate's events after an INSERT and after an UPDATE: which of the two it is, is the flag. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_INSERT, event -> tell(receiver, event, true));
        events.connect(EventType.POST_UPDATE, event -> tell(receiver, event, false));
    }

    private static void tell(SavedReceiver receiver, AbstractPostDatabaseOperationEvent event, boolean created) {
        if (event.getEntity() instanceof Patient patient) {
            receiver.saved(event.getSession(), patient, created);
        }
    }
}
