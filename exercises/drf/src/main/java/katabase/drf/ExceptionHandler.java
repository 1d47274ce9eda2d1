package katabase.drf;

/** Given: makes answers of what was thrown, for HEAD without their body. It stands around every handler. */
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
        try {
            return next.handle(request);
        } catch (Invalid e) {
            return refused(request, Response.of(400, e.errors()));
        } catch (HttpError e) {
            return refused(request, e.response());
        }
    }

    private static Response refused(Request request, Response refusal) {
        return request.method().equals("HEAD") ? new Response(refusal.status(), refusal.headers(), null) : refusal;
    }
}
