package katabase.queries.page_with_bikes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Given; nothing to do here: where bikes are taken and brought back. */
@Entity
public class Station {

    @Id
    private Long id;

    private String name;

    @OneToMany(mappedBy = "station")
    private List<Bike> bikes = new ArrayList<>();

    @OneToMany(mappedBy = "station")
    private Set<Notice> notices = new HashSet<>();

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

    public Set<Notice> getNotices() {
        return notices;
    }
}
