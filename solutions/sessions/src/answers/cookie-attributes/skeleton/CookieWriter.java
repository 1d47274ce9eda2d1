package katabase.sessions.cookie_attributes;

import java.time.Duration;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The label on the ticket</h2>
 *
 * Greenhouse, the web shop of a plant nursery, gives each visitor a random id in a cookie. What a browser does with it
 * is said by the attributes behind the value: who may read it, where it is sent, how long it lives. And browsers are
 * strict: what breaks a rule is not kept, and nobody is told.
 *
 * <p>Server, login and logout are given. They send what you return in the header Set-Cookie. TLS ends at a proxy in
 * front of the shop, and tells by X-Forwarded-Proto whether the visitor came over https; you get that as a boolean. On
 * a developer's machine it is plain http. The shop reads the cookie __Host-sid over https, and sid over http.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #issue} and {@link #remove}. The order of the attributes does not matter, nor do capital letters in
 * their names.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>The value is the id, without quotation marks. Scripts cannot read the cookie (HttpOnly). Other sites cannot
 *       make the browser send it with their POSTs (SameSite=Lax). It is for all paths of the shop (Path=/) and, without
 *       Domain, for this host alone.
 *   <li>Over https the name is __Host-sid, with Secure, and the cookie is never sent over http. Over http the name is
 *       sid, without Secure, and login works.
 *   <li>With a lifetime there is Max-Age, in seconds: a restart of the browser does not end it, and the last second
 *       does.
 *   <li>Without a lifetime there is neither Max-Age nor Expires: the cookie is there in the next request, and ends with
 *       the browser.
 *   <li>The logout, POST /account/profile/logout, removes the cookie from a browser over http, for the path / as well.
 *   <li>So it does over https. A removal is a Set-Cookie too, and has to obey what the name __Host- demands.
 * </ol>
 */
public final class CookieWriter {

    /**
     * The Set-Cookie that gives a visitor an id.
     *
     * @param id letters, digits, - and _
     * @param lifetime how long the cookie is kept, in whole seconds; null for as long as the browser is open
     * @param https whether the visitor came over https
     * @return the header's value
     */
    public String issue(String id, Duration lifetime, boolean https) {
        throw new NotSolvedYet();
    }

    /**
     * The Set-Cookie that takes the id away.
     *
     * @param https whether the visitor came over https
     * @return the header's value
     */
    public String remove(boolean https) {
        throw new NotSolvedYet();
    }
}
