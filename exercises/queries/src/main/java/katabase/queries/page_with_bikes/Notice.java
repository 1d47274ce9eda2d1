package katabase.queries.page_with_bikes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Given; nothing to do here: a text that hangs at a station. */
@Entity
public class Notice {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "station_id")
    private Station station;

    private String text;

    protected Notice() {}

    public Long getId() {
        return id;
    }

    public Station getStation() {
        return station;
    }

    public String getText() {
        return text;
    }
}
