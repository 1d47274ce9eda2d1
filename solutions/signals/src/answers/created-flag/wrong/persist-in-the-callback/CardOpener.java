package katabase.signals.created_flag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;

/** Gives the session a new entity while it flushes. */
public final class CardOpener implements SavedReceiver {

    @Entity
    @Table(name = "medical_card")
    static class MedicalCard {

        @Id
        @Column(name = "animal_id")
        Long animalId;

        @Column(name = "opened_at")
        Instant openedAt = Instant.now();
    }

    @Override
    public void saved(SharedSessionContract session, Patient patient, boolean created) {
        if (created) {
            MedicalCard card = new MedicalCard();
            card.animalId = patient.getId();
            ((Session) session).persist(card);
        }
    }
}
