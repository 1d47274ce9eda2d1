package katabase.signals.created_flag;

import org.hibernate.SharedSessionContract;

/** Opens a card whenever a patient is saved. */
public final class CardOpener implements SavedReceiver {

    @Override
    public void saved(SharedSessionContract session, Patient patient, boolean created) {
        session.doWork(connection -> Cards.open(connection, patient));
    }
}
