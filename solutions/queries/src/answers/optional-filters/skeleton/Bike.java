package katabase.queries.optional_filters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Given; nothing to do here: a bike of some model. */
@Entity
public class Bike {

    @Id
    private Long id;

    private String model;

    protected Bike() {}

    public Long getId() {
        return id;
    }

    public String getModel() {
        return model;
    }
}
