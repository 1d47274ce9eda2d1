package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Takes no lifetime for a lifetime of nothing. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return cookie + "; Max-Age=" + (lifetime == null ? 0 : lifetime.toSeconds());
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
