package katabase.testbed.http;

import java.net.URI;
import java.util.Locale;

/**
 * What of a URL decides about cookies.
 *
 * @param isSecure whether it is https
 * @param host in lower case
 * @param path without the query, at least /
 */
record Address(boolean isSecure, String host, String path) {

    static Address of(URI url) {
        String path = url.getRawPath();
        return new Address(
                "https".equals(url.getScheme()),
                url.getHost().toLowerCase(Locale.ROOT),
                path == null || path.isEmpty() ? "/" : path);
    }

    /** Whether the host is the domain or a subdomain of it (5.1.3); numbers have no subdomains. */
    boolean isWithin(String domain) {
        return host.equals(domain)
                || (host.endsWith("." + domain) && !host.matches("[0-9.]+") && !host.startsWith("["));
    }

    /** Whether the path begins with a cookie's path (5.1.4). */
    boolean isBelow(String cookiePath) {
        return path.equals(cookiePath)
                || (path.startsWith(cookiePath)
                        && (cookiePath.endsWith("/") || path.charAt(cookiePath.length()) == '/'));
    }

    /** The path of a cookie that names none: the folder. */
    String folder() {
        int last = path.lastIndexOf('/');
        return last <= 0 ? "/" : path.substring(0, last);
    }
}
