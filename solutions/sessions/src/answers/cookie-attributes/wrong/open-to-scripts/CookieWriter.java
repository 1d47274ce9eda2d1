package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Leaves the cookie to everybody: the id is random anyway. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
