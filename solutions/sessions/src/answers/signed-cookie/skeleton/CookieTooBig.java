package katabase.sessions.signed_cookie;

/** Given; nothing to do here. The data do not fit into a cookie. */
public final class CookieTooBig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param characters how long the value would be
     */
    public CookieTooBig(int characters) {
        super("the value of the cookie would have " + characters + " characters");
    }
}
