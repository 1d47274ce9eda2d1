package katabase.drf.router;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** Prefixes and words are taken for regular expressions. */
public final class Router implements Handler {

    private static final String ID = "{id}";

    private final Map<String, Map<String, Handler>> methods = new LinkedHashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> collections = new LinkedHashMap<>();
    private final Set<String> basenames = new HashSet<>();

    public Router() {
        patterns.put("/", Pattern.compile("/"));
        methods.put("/", Map.of("GET", this::root));
    }

    public void register(String prefix, String basename, ViewSet viewSet) {
        if (!basenames.add(basename)) {
            throw new IllegalArgumentException("the basename " + basename + " is taken");
        }
        for (Action action : viewSet.actions()) {
            String template = "/" + prefix + "/"
                    + (action.scope() == Scope.DETAIL ? ID + "/" : "")
                    + (action.path().isEmpty() ? "" : action.path() + "/");
            String standard = action.scope() == Scope.DETAIL ? "detail" : "list";
            patterns.put(template, pattern(template));
            methods.computeIfAbsent(template, url -> new LinkedHashMap<>()).put(action.method(), action.handler());
            names.put(basename + "-" + (action.path().isEmpty() ? standard : action.path()), template);
            if (action.path().isEmpty() && action.scope() == Scope.COLLECTION) {
                collections.put(prefix, template);
            }
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replace(ID, "(?<id>[^/]+)"));
    }

    @Override
    public Response handle(Request request) {
        // What is literal comes first.
        for (boolean withId : new boolean[] {false, true}) {
            for (String template : methods.keySet()) {
                Matcher found = patterns.get(template).matcher(request.path());
                if (template.contains(ID) == withId && found.matches()) {
                    return answer(methods.get(template), withId ? with(found.group("id"), request) : request);
                }
            }
        }
        throw HttpError.notFound();
    }

    private static Request with(String id, Request request) {
        return request.with(Map.of("id", URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8)));
    }

    private static Response answer(Map<String, Handler> methods, Request request) {
        Handler handler = methods.get(request.method());
        if (handler != null) {
            return handler.handle(request);
        }
        Set<String> allowed = new TreeSet<>(methods.keySet());
        allowed.add("OPTIONS");
        if (methods.containsKey("GET")) {
            allowed.add("HEAD");
        }
        String allow = String.join(",", allowed);
        if (request.method().equals("OPTIONS")) {
            return Response.noContent().header("Allow", allow);
        }
        if (request.method().equals("HEAD") && methods.containsKey("GET")) {
            Response got = methods.get("GET").handle(request);
            return new Response(got.status(), got.headers(), null);
        }
        return Response.of(405, "Not allowed.").header("Allow", allow);
    }

    private Response root(Request request) {
        Map<String, String> urls = new LinkedHashMap<>();
        collections.forEach((prefix, path) -> urls.put(prefix, request.origin() + path));
        return Response.ok(urls);
    }

    public String reverse(String name, String... ids) {
        String template = names.get(name);
        if (template == null || ids.length != (template.contains(ID) ? 1 : 0)) {
            throw new IllegalArgumentException("no URL " + name + " with " + ids.length + " ids");
        }
        if (ids.length == 0) {
            return template;
        }
        if (ids[0].isEmpty()) {
            throw new IllegalArgumentException("an empty id");
        }
        return template.replace(
                ID, URLEncoder.encode(ids[0], StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
