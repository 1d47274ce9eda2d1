package katabase.drf.router;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** Lists each prefix that has any URL of a collection in the root. */
public final class Router implements Handler {

    private final Map<Route, Map<String, Handler>> methods = new LinkedHashMap<>();
    private final Map<String, Route> names = new HashMap<>();
    private final Set<String> basenames = new HashSet<>();

    public void register(String prefix, String basename, ViewSet viewSet) {
        if (!basenames.add(basename)) {
            throw new IllegalArgumentException("the basename " + basename + " is taken");
        }
        for (Action action : viewSet.actions()) {
            Route route = new Route(prefix, action.scope(), action.path());
            methods.computeIfAbsent(route, each -> new LinkedHashMap<>()).put(action.method(), action.handler());
            names.put(basename + "-" + lastName(action), route);
        }
    }

    private static String lastName(Action action) {
        if (!action.path().isEmpty()) {
            return action.path();
        }
        return action.scope() == Scope.COLLECTION ? "list" : "detail";
    }

    @Override
    public Response handle(Request request) {
        if (request.path().equals("/")) {
            return answer(Map.of("GET", this::root), request);
        }
        List<String> segments = Route.segments(request.path());
        return switch (segments.size()) {
            case 1 -> answer(new Route(segments.get(0), Scope.COLLECTION, ""), request);
            case 2 -> collectionAction(segments, request);
            case 3 -> answer(new Route(segments.get(0), Scope.DETAIL, segments.get(2)), with(segments, request));
            default -> throw HttpError.notFound();
        };
    }

    private Response collectionAction(List<String> segments, Request request) {
        Route action = new Route(segments.get(0), Scope.COLLECTION, segments.get(1));
        return methods.containsKey(action)
                ? answer(action, request)
                : answer(new Route(segments.get(0), Scope.DETAIL, ""), with(segments, request));
    }

    private static Request with(List<String> segments, Request request) {
        return request.with(Map.of("id", segments.get(1)));
    }

    private Response answer(Route route, Request request) {
        if (!methods.containsKey(route)) {
            throw HttpError.notFound();
        }
        return answer(methods.get(route), request);
    }

    private static Response answer(Map<String, Handler> methods, Request request) {
        String method = request.method();
        if (methods.containsKey(method)) {
            return methods.get(method).handle(request);
        } else if (method.equals("HEAD") && methods.containsKey("GET")) {
            Response response = methods.get("GET").handle(request);
            return new Response(response.status(), response.headers(), null);
        } else if (method.equals("OPTIONS")) {
            return Response.noContent().header("Allow", allowed(methods));
        }
        Response refusal = Response.of(405, Map.of("detail", "Method " + method + " not allowed."));
        throw new HttpError(refusal.header("Allow", allowed(methods)));
    }

    private static String allowed(Map<String, Handler> methods) {
        Set<String> allowed = new TreeSet<>(methods.keySet());
        allowed.add("OPTIONS");
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }

    private Response root(Request request) {
        Map<String, String> collections = new LinkedHashMap<>();
        methods.keySet().stream()
                .filter(route -> route.scope() == Scope.COLLECTION)
                .forEach(route -> collections.put(
                        route.prefix(), request.origin() + new Route(route.prefix(), Scope.COLLECTION, "").url()));
        return Response.ok(collections);
    }

    public String reverse(String name, String... ids) {
        Route route = names.get(name);
        if (route == null) {
            throw new IllegalArgumentException("no URL has the name " + name + ", only " + names.keySet());
        }
        return route.url(ids);
    }
}
