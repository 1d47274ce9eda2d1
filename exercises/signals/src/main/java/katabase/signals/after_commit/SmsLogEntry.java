package katabase.signals.after_commit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Given: an SMS that went out. The database says when. */
@Entity
@Table(name = "sms_log")
public class SmsLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "animal_id")
    private Long animalId;

    protected SmsLogEntry() {}

    public SmsLogEntry(Long animalId) {
        this.animalId = animalId;
    }

    public Long getId() {
        return id;
    }

    public Long getAnimalId() {
        return animalId;
    }
}
