package katabase.drf.permission_table;

import java.util.Map;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;

/** Members write and everybody reads: IsAuthenticatedOrReadOnly for everything. */
public final class Policy {

    private final Map<String, Permission> table;

    public Policy(Map<String, Permission> table) {
        this.table = Map.copyOf(table);
    }

    public static Policy ofTools() {
        return new Policy(Map.of(
                "list", new ReadOnly(),
                "retrieve", new ReadOnly(),
                "create", new Authenticated(),
                "update", new Authenticated().or(new ReadOnly()),
                "destroy", new Authenticated().or(new ReadOnly())));
    }

    public void check(Request request, String action) {
        require(table.containsKey(action) && table.get(action).allows(request), request);
    }

    public void check(Request request, String action, Row row) {
        require(table.containsKey(action) && table.get(action).allows(request, row), request);
    }

    private static void require(boolean allowed, Request request) {
        if (!allowed) {
            throw request.caller().isAnonymous() ? unknown() : HttpError.of(403, "You may not do this.");
        }
    }

    private static HttpError unknown() {
        Response challenge = Response.of(401, Map.of("detail", "Say who you are."));
        return new HttpError(challenge.header("WWW-Authenticate", "Member"));
    }
}
