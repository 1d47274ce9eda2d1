package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.AbstractPreDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;

/** Takes a patient without a number for a new one; a sequence gave the number long before. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.PRE_INSERT, event -> tell(receiver, event));
        events.connect(EventType.PRE_UPDATE, event -> tell(receiver, event));
    }

    private static boolean tell(SavedReceiver receiver, AbstractPreDatabaseOperationEvent event) {
        if (event.getEntity() instanceof Patient patient) {
            receiver.saved(event.getSession(), patient, patient.getId() == null);
        }
        return false;
    }
}
