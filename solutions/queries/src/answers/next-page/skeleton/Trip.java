package katabase.queries.next_page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Given; nothing to do here: one ride on a bike. */
@Entity
public class Trip {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "started_at")
    private Instant startedAt;

    protected Trip() {}

    public Long getId() {
        return id;
    }

    public String getRef() {
        return ref;
    }

    public Instant getStartedAt() {
        return startedAt;
    }
}
