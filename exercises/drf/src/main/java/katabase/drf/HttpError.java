package katabase.drf;

import java.util.Map;

/** Given: the end of a request that is refused. Whoever throws it says what the client is answered. */
public final class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response response;

    /**
     * @param response for refusals that need a header, such as 405 with Allow
     */
    public HttpError(Response response) {
        super(response.status() + " " + response.body());
        this.response = response;
    }

    /** A refusal with {@code {"detail": "..."}} for its body. */
    public static HttpError of(int status, String detail) {
        return new HttpError(Response.of(status, Map.of("detail", detail)));
    }

    /** 404, which tells nobody why. */
    public static HttpError notFound() {
        return of(404, "Not found.");
    }

    /** What the client is answered. */
    public Response response() {
        return response;
    }
}
