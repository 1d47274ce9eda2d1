package katabase.sessions.two_tabs_one_cart;

/** Given; nothing to do here. There is no session of this id, or not any more. */
public final class SessionGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param id of the session
     */
    public SessionGone(String id) {
        super("there is no session " + id);
    }
}
