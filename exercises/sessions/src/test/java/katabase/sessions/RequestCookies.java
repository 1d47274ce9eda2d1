package katabase.sessions;

import java.util.Arrays;
import java.util.Optional;
import katabase.testbed.http.Request;

/** The cookies of a request, as a server reads them. */
public final class RequestCookies {

    private RequestCookies() {}

    /** The value of the first cookie of a name, if the browser has sent one. */
    public static Optional<String> named(String name, Request request) {
        return Arrays.stream(request.header("Cookie").orElse("").split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }
}
