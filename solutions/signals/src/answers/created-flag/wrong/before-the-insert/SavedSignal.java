package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.AbstractPreDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;

/** Speaks before the statement is sent, when there is no row yet to which a card could belong. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.PRE_INSERT, event -> tell(receiver, event, true));
        events.connect(EventType.PRE_UPDATE, event -> tell(receiver, event, false));
    }

    private static boolean tell(SavedReceiver receiver, AbstractPreDatabaseOperationEvent event, boolean created) {
        if (event.getEntity() instanceof Patient patient) {
            receiver.saved(event.getSession(), patient, created);
        }
        return false;
    }
}
