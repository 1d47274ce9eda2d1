package katabase.signals.created_flag;

import org.hibernate.SharedSessionContract;

/** Opens the card in a transaction of its own, which cannot see the new patient. */
public final class CardOpener implements SavedReceiver {

    @Override
    public void saved(SharedSessionContract session, Patient patient, boolean created) {
        if (created) {
            session.getFactory().inTransaction(own -> own.doWork(connection -> Cards.open(connection, patient)));
        }
    }
}
