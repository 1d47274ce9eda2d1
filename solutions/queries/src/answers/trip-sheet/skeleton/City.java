package katabase.queries.trip_sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Given; nothing to do here: a city with stations. */
@Entity
public class City {

    @Id
    private Long id;

    private String name;

    protected City() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
