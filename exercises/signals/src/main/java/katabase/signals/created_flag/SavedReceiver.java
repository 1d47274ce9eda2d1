package katabase.signals.created_flag;

import org.hibernate.SharedSessionContract;

/** Given: somebody who wants to know when a patient is saved. */
@FunctionalInterface
public interface SavedReceiver {

    /**
     * The patient was just saved, and not committed yet.
     *
     * @param session the session that saves
     * @param patient the object that was saved
     * @param created whether it was an INSERT; false after an UPDATE
     */
    void saved(SharedSessionContract session, Patient patient, boolean created);
}
