package katabase.drf.permission_table;

import java.util.Map;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;

/** Asks both questions when the tool was found, and none before. */
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
                "update", new Authenticated().and(new Owner().or(new Staff())),
                "destroy", new Staff()));
    }

    public void check(Request request, String action) {
        if (!table.containsKey(action)) {
            require(false, request);
        }
    }

    public void check(Request request, String action, Row row) {
        Permission permission = table.get(action);
        require(permission != null && permission.allows(request) && permission.allows(request, row), request);
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
