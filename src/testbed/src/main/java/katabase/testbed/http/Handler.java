package katabase.testbed.http;

/** Answers requests; may be called by several threads at the same time. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers one request.
     *
     * @throws Exception which becomes a 500; {@link Received#thrown} gives it to the test
     */
    Response answer(Request request) throws Exception;
}
