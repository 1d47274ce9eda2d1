package katabase.drf.router;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** A table of URL templates: a path is looked up as it is, and then with {id} in the place of its second segment. */
public final class Router implements Handler {

    private static final String ID = "{id}";

    private final Map<String, Map<String, Handler>> urls = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> templates = new LinkedHashMap<>();

    public Router() {
        urls.put("/", new TreeMap<>(Map.of("GET", this::root)));
    }

    public void register(String prefix, String basename, ViewSet viewSet) {
        if (templates.containsKey(basename)) {
            throw new IllegalArgumentException(basename + " is taken");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (Action action : viewSet.actions()) {
            String standard = action.scope() == Scope.DETAIL ? "detail" : "list";
            String url = "/" + encoded(prefix) + "/" + (action.scope() == Scope.DETAIL ? ID + "/" : "")
                    + (action.path().isEmpty() ? "" : encoded(action.path()) + "/");
            named.put(basename + "-" + (action.path().isEmpty() ? standard : action.path()), url);
            urls.computeIfAbsent(url, path -> new TreeMap<>()).put(action.method(), action.handler());
        }
        templates.put(basename, named);
    }

    @Override
    public Response handle(Request request) {
        Map<String, Handler> asItIs = urls.get(request.path());
        if (asItIs != null) {
            return answer(asItIs, request);
        }
        String[] segments = request.path().split("/", 4);
        if (segments.length < 4 || segments[2].isEmpty()) {
            throw HttpError.notFound();
        }
        Map<String, Handler> detail = urls.get("/" + segments[1] + "/" + ID + "/" + segments[3]);
        if (detail == null) {
            throw HttpError.notFound();
        }
        return answer(detail, request.with(Map.of("id", decoded(segments[2]))));
    }

    private static Response answer(Map<String, Handler> methods, Request request) {
        Handler handler = methods.get(request.method());
        if (handler != null) {
            return handler.handle(request);
        }
        if (request.method().equals("HEAD") && methods.containsKey("GET")) {
            Response response = methods.get("GET").handle(request);
            return new Response(response.status(), response.headers(), null);
        }
        Set<String> allowed = new TreeSet<>(methods.keySet());
        allowed.add("OPTIONS");
        if (methods.containsKey("GET")) {
            allowed.add("HEAD");
        }
        return Response.of(request.method().equals("OPTIONS") ? 204 : 405, null)
                .header("Allow", String.join(",", allowed));
    }

    private Response root(Request request) {
        Map<String, String> links = new TreeMap<>();
        urls.keySet().stream()
                .filter(url -> url.split("/").length == 2)
                .forEach(url -> links.put(decoded(url.replace("/", "")), request.origin() + url));
        return Response.ok(links);
    }

    public String reverse(String name, String... ids) {
        String template = templates.values().stream()
                .filter(named -> named.containsKey(name))
                .map(named -> named.get(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
        boolean needsId = template.contains("/" + ID + "/");
        if (ids.length != (needsId ? 1 : 0) || needsId && ids[0].isEmpty()) {
            throw new IllegalArgumentException(template + " for " + ids.length + " ids");
        }
        return needsId ? template.replace(ID, encoded(ids[0])) : template;
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
