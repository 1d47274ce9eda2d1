package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Secure is good everywhere. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax; Secure";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
