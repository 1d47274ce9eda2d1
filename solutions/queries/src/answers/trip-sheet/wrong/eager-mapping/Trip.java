package katabase.queries.trip_sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;

/** Eager in all its relations: somebody rides a bike. */
@Entity
public class Trip {

    @Id
    private Long id;

    @Column(name = "bike_id")
    private Long bikeId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "rider_id")
    private Rider rider;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "start_station_id")
    private Station start;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "end_station_id")
    private Station end;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    protected Trip() {}

    public Long getId() {
        return id;
    }

    public Long getBikeId() {
        return bikeId;
    }

    /** Who rides; null for a guest. */
    public Rider getRider() {
        return rider;
    }

    public Station getStart() {
        return start;
    }

    /** Where it ended; null while it is under way. */
    public Station getEnd() {
        return end;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }
}
