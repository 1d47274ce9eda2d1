package katabase.queries.enough_rows;

/** Given; nothing to do here: there is no bike of this model. */
public final class NoSuchBike extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchBike(String model) {
        super("there is no bike of the model " + model);
    }
}
