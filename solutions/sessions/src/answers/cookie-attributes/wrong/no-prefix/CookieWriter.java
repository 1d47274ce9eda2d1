package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** One name for all; the flags protect it. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
