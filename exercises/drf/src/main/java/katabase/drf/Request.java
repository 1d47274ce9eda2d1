package katabase.drf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Given: what a client asks for.
 *
 * @param method such as GET, in capital letters
 * @param origin scheme, host and port, such as http://127.0.0.1:8080
 * @param path as it was sent, still percent-encoded and without the query: /tools/7/
 * @param query the rest of the address
 * @param headers all of them
 * @param body its bytes; none if nothing was sent
 * @param variables the parts of the path that have a name, decoded: 7 as id of /tools/{id}/
 * @param caller who asks; {@link Caller#ANONYMOUS} if that is not known
 * @param address the IP address at the other end of the connection
 */
public record Request(
        String method,
        String origin,
        String path,
        Query query,
        Headers headers,
        byte[] body,
        Map<String, String> variables,
        Caller caller,
        String address) {

    /** So many bytes a body of JSON may have: 1 MiB. */
    public static final int LARGEST_BODY = 1024 * 1024;

    public Request {
        variables = Map.copyOf(variables);
    }

    /** A header's value, if it was sent; its name in whatever case. */
    public Optional<String> header(String name) {
        return headers.get(name);
    }

    /** A named part of the path, which must be there. */
    public String variable(String name) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the path " + path + " has no variable " + name));
    }

    /**
     * The variable id of the path.
     *
     * @throws HttpError 404 if it is no number, for then there is nothing with that id
     */
    public long id() {
        try {
            return Long.parseLong(variable("id"));
        } catch (NumberFormatException e) {
            throw HttpError.notFound();
        }
    }

    /**
     * The body, which is JSON of any kind: not necessarily an object.
     *
     * @throws HttpError 415 if the Content-Type is not application/json, 413 if the body is larger than
     *     {@link #LARGEST_BODY}, 400 if it is not JSON
     */
    public JsonNode json() {
        String type = header("Content-Type").orElse("none").split(";")[0].strip();
        if (!type.equalsIgnoreCase("application/json")) {
            throw HttpError.of(415, "Unsupported media type \"" + type + "\" in request.");
        }
        if (body.length > LARGEST_BODY) {
            throw HttpError.of(413, "The body is larger than " + LARGEST_BODY + " bytes.");
        }
        return Json.parse(body);
    }

    /** The absolute URL of the same path with another query. */
    public String url(Query other) {
        return origin + path + other;
    }

    /** The same request by somebody. */
    public Request as(Caller somebody) {
        return new Request(method, origin, path, query, headers, body, variables, somebody, address);
    }

    /** The same request with more named parts of its path. */
    public Request with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(more);
        return new Request(method, origin, path, query, headers, body, all, caller, address);
    }
}
