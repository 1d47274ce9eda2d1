package katabase.queries.optional_filters;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** Given; nothing to do here: one ride on a bike. */
@Entity
public class Trip {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bike_id")
    private Bike bike;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rider_id")
    private Rider rider;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "start_station_id")
    private Station startStation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "end_station_id")
    private Station endStation;

    private BigDecimal fare;

    protected Trip() {}

    public Long getId() {
        return id;
    }

    public Bike getBike() {
        return bike;
    }

    /** Who rode; null for a guest. */
    public Rider getRider() {
        return rider;
    }

    public Station getStartStation() {
        return startStation;
    }

    /** Where the bike was left; null while the trip is under way. */
    public Station getEndStation() {
        return endStation;
    }

    /** What it cost; null while the trip is under way. */
    public BigDecimal getFare() {
        return fare;
    }
}
