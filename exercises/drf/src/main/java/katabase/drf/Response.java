package katabase.drf;

/**
 * Given: an answer.
 *
 * @param status such as 201
 * @param headers beside Content-Type, which follows from the body
 * @param body plain data, of which JSON is made when the answer is sent: maps, lists, texts, numbers, booleans, dates.
 *     A byte[] is sent as it is. Null is no body, and the only one that fits to 204 and 304
 */
public record Response(int status, Headers headers, Object body) {

    /** Any status. */
    public static Response of(int status, Object body) {
        return new Response(status, Headers.NONE, body);
    }

    /** 200. */
    public static Response ok(Object body) {
        return of(200, body);
    }

    /** 201. */
    public static Response created(String location, Object body) {
        return of(201, body).header("Location", location);
    }

    /** 204. */
    public static Response noContent() {
        return of(204, null);
    }

    /** The same answer with one more header. */
    public Response header(String name, String value) {
        return new Response(status, headers.with(name, value), body);
    }
}
