package katabase.queries.counts_that_multiply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Given; nothing to do here: somebody rides a bike. */
@Entity
public class Trip {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "start_station_id")
    private Station start;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "end_station_id")
    private Station end;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    /** Null while the trip is under way. */
    private BigDecimal fare;

    protected Trip() {}

    public Long getId() {
        return id;
    }

    public Station getStart() {
        return start;
    }

    public Station getEnd() {
        return end;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public BigDecimal getFare() {
        return fare;
    }
}
