package katabase.drf;

/** Given: makes answers of what was thrown, and takes the body from a refused HEAD. It stands around every handler. */
public final class ExceptionHandler implements Handler {

    private final Handler next;

    /**
     * @param next whose exceptions become answers
     */
    public ExceptionHandler(Handler next) {
        this.next = next;
    }

    @Override
    public Response handle(Request request) {
        Response response = answer(request);
        return request.method().equals("HEAD") && response.status() >= 400
                ? new Response(response.status(), response.headers(), null)
                : response;
    }

    private Response answer(Request request) {
        try {
            return next.handle(request);
        } catch (Invalid e) {
            return Response.of(400, e.errors());
        } catch (HttpError e) {
            return e.response();
        }
    }
}
