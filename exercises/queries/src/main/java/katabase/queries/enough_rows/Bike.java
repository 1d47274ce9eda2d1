package katabase.queries.enough_rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Given; nothing to do here: a bike of the fleet. */
@Entity
public class Bike {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "frame_no")
    private String frameNo;

    private String model;

    protected Bike() {}

    public Long getId() {
        return id;
    }

    public String getFrameNo() {
        return frameNo;
    }

    public String getModel() {
        return model;
    }
}
