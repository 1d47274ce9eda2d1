package katabase.queries.optional_filters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Given; nothing to do here: a place where bikes stand. */
@Entity
public class Station {

    @Id
    private Long id;

    private String name;

    protected Station() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
