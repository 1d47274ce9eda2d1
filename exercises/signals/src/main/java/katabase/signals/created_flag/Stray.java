package katabase.signals.created_flag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Given: an animal that nobody owns. Its number comes from the table, when the row is inserted. */
@Entity
public class Stray implements Patient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "found_at")
    private String foundAt;

    protected Stray() {}

    public Stray(String foundAt) {
        this.foundAt = foundAt;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** The place where it was found. */
    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = foundAt;
    }
}
