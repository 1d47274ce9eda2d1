package katabase.queries.enough_rows;

/** Given; nothing to do here: one bike of this model was expected, and there are more. */
public final class SeveralBikes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SeveralBikes(String model) {
        super("there is more than one bike of the model " + model);
    }
}
