package katabase.queries.trip_sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Given; nothing to do here: somebody with an account. */
@Entity
public class Rider {

    @Id
    private Long id;

    private String name;

    protected Rider() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
