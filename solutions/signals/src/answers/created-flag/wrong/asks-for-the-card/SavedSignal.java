package katabase.signals.created_flag;

import katabase.signals.HibernateEvents;
import org.hibernate.SessionFactory;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;

/** Asks the database whether there is a card: whoever has none passes for new. */
public final class SavedSignal {

    private SavedSignal() {}

    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        HibernateEvents events = new HibernateEvents(sessions);
        events.connect(EventType.POST_INSERT, event -> tell(receiver, event));
        events.connect(EventType.POST_UPDATE, event -> tell(receiver, event));
    }

    private static void tell(SavedReceiver receiver, AbstractPostDatabaseOperationEvent event) {
        if (event.getEntity() instanceof Patient patient) {
            receiver.saved(event.getSession(), patient, cards(event, patient) == 0);
        }
    }

    private static long cards(AbstractPostDatabaseOperationEvent event, Patient patient) {
        String column = patient instanceof Animal ? "animal_id" : "stray_id";
        return event.getSession().doReturningWork(connection -> {
            try (var count =
                    connection.prepareStatement("select count(*) from medical_card where " + column + " = ?")) {
                count.setObject(1, patient.getId());
                try (var row = count.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }
}
