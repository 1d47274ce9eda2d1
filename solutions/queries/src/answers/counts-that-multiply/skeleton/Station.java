package katabase.queries.counts_that_multiply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Given; nothing to do here: where bikes are taken and brought back. */
@Entity
public class Station {

    @Id
    private Long id;

    @Column(name = "city_id")
    private Long cityId;

    private String name;

    @OneToMany(mappedBy = "station")
    private List<Bike> bikes = new ArrayList<>();

    /** The trips that started here. */
    @OneToMany(mappedBy = "start")
    private List<Trip> trips = new ArrayList<>();

    protected Station() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<Bike> getBikes() {
        return bikes;
    }

    public List<Trip> getTrips() {
        return trips;
    }
}
