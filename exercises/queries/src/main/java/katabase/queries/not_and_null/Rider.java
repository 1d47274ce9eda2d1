package katabase.queries.not_and_null;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Given; nothing to do here: somebody who rents bikes. */
@Entity
public class Rider {

    @Id
    private Long id;

    private String name;

    private String plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referred_by")
    private Rider referredBy;

    protected Rider() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The name of the plan; null without one. */
    public String getPlan() {
        return plan;
    }

    /** Who brought this rider to Spoke; null if nobody did. */
    public Rider getReferredBy() {
        return referredBy;
    }
}
