package katabase.queries.enough_rows;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Given; nothing to do here: what somebody found wrong with a bike; open until it is repaired. */
@Entity
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bike_id")
    private Bike bike;

    private String note;

    private boolean open;

    protected Report() {}

    public Long getId() {
        return id;
    }

    public Bike getBike() {
        return bike;
    }

    public String getNote() {
        return note;
    }

    public boolean isOpen() {
        return open;
    }
}
