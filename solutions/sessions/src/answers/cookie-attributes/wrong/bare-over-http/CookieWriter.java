package katabase.sessions.cookie_attributes;

import java.time.Duration;

/** On a developer's machine nothing has to be protected. */
public final class CookieWriter {

    public String issue(String id, Duration lifetime, boolean https) {
        String cookie =
                https ? "__Host-sid=" + id + "; Path=/; HttpOnly; SameSite=Lax; Secure" : "sid=" + id + "; Path=/";
        return lifetime == null ? cookie : cookie + "; Max-Age=" + lifetime.toSeconds();
    }

    public String remove(boolean https) {
        return issue("", Duration.ZERO, https);
    }
}
