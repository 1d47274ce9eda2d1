package katabase.signals.bulk_sends_nothing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Given: a room with cages. */
@Entity
public class Ward {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    protected Ward() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
