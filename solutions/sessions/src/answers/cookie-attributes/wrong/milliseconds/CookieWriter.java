package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Counts in milliseconds, as the JDK's timers do. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toMillis();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
