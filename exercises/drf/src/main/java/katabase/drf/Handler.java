package katabase.drf;

/**
 * Given: answers requests. A view is one, so is a router, and so is whatever stands before a view and lets a request
 * pass or not: they are put together by wrapping. Several threads may call one at the same time.
 */
@FunctionalInterface
public interface Handler {

    /**
     * Answers one request.
     *
     * @throws HttpError if the answer is a refusal, such as 404
     * @throws Invalid if the input is wrong: a 400 that says what
     */
    Response handle(Request request);
}
