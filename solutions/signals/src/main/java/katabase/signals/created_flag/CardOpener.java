package katabase.signals.created_flag;

import org.hibernate.SharedSessionContract;

/** Uses the connection and not the session, which is in the middle of its flush. */
public final class CardOpener implements SavedReceiver {

    @Override
    public void saved(SharedSessionContract session, Patient patient, boolean created) {
        if (created) {
            session.doWork(connection -> Cards.open(connection, patient));
        }
    }
}
