package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** To remove is to send the name with no time to live. */
public final class CookieWriter {

    private static final String ALWAYS = "; Path=/; HttpOnly; SameSite=Lax";

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie = https ? "__Host-sid=" + id + ALWAYS + "; Secure" : "sid=" + id + ALWAYS;
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return https ? "__Host-sid=; Max-Age=0; Secure" : "sid=; Max-Age=0";
    }
}
