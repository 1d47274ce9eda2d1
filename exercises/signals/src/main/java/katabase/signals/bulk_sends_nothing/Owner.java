package katabase.signals.bulk_sends_nothing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Given: somebody who owns animals. */
@Entity
public class Owner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    protected Owner() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
