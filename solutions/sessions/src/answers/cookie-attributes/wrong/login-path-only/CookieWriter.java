package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Leaves the path to the browser. */
public final class CookieWriter {

    private static final String ALWAYS = "; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
