package katabase.queries.page_with_bikes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Given; nothing to do here: a bike. */
@Entity
public class Bike {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "station_id")
    private Station station;

    @Column(name = "frame_no")
    private String frameNo;

    protected Bike() {}

    public Long getId() {
        return id;
    }

    public Station getStation() {
        return station;
    }

    public String getFrameNo() {
        return frameNo;
    }
}
