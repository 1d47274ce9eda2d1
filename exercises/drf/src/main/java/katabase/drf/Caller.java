package katabase.drf;

/**
 * Given: who asks.
 *
 * @param id of the member; 0 for somebody unknown
 * @param name of the member
 * @param staff whether they work for the library
 */
public record Caller(long id, String name, boolean staff) {

    /** Somebody unknown. */
    public static final Caller ANONYMOUS = new Caller(0, "", false);

    /** Whether it is not known who asks. */
    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }
}
