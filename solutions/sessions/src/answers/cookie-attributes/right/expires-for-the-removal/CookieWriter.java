package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** Removes with a date in the past, as Django does beside Max-Age=0. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", null, https) + "; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    }
}
