package katabase.queries.counts_that_multiply;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Given; nothing to do here: a bike. */
@Entity
public class Bike {

    @Id
    private Long id;

    /** Where it stands; null while somebody rides it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "station_id")
    private Station station;

    protected Bike() {}

    public Long getId() {
        return id;
    }

    public Station getStation() {
        return station;
    }
}
