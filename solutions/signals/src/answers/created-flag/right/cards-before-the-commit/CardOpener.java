package katabase.signals.created_flag;

import org.hibernate.SharedSessionContract;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/** Lets the flush end and opens the card right before the commit. */
public final class CardOpener implements SavedReceiver {

    @Override
    public void saved(SharedSessionContract session, Patient patient, boolean created) {
        if (created) {
            BeforeCompletionCallback opening = before -> before.doWork(connection -> Cards.open(connection, patient));
            ((SharedSessionContractImplementor) session)
                    .getTransactionCompletionCallbacks()
                    .registerCallback(opening);
        }
    }
}
