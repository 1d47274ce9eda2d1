package katabase.queries.page_with_bikes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

/** With sets only, where bikes are taken and brought back. */
@Entity
public class Station {

    @Id
    private Long id;

    private String name;

    @OneToMany(mappedBy = "station")
    private Set<Bike> bikes = new HashSet<>();

    @OneToMany(mappedBy = "station")
    private Set<Notice> notices = new HashSet<>();

    protected Station() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Set<Bike> getBikes() {
        return bikes;
    }

    public Set<Notice> getNotices() {
        return notices;
    }
}
