package katabase.drf.router;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** A tree of segments: a branch with that very word first, and then the branch for ids. */
public final class Router implements Handler {

    private final Node root = new Node();
    private final Map<String, Function<String[], String>> names = new HashMap<>();
    private final Map<String, String> collections = new TreeMap<>();
    private final TreeSet<String> basenames = new TreeSet<>();

    public Router() {
        root.methods.put("GET", request -> {
            Map<String, String> urls = new TreeMap<>();
            collections.forEach((prefix, url) -> urls.put(prefix, request.origin() + url));
            return Response.ok(urls);
        });
    }

    private static final class Node {

        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Handler> methods = new TreeMap<>();
        private Node id;

        Node word(String word) {
            return word.isEmpty() ? this : words.computeIfAbsent(word, each -> new Node());
        }

        Node id() {
            id = id == null ? new Node() : id;
            return id;
        }
    }

    public void register(String prefix, String basename, ViewSet viewSet) {
        if (!basenames.add(basename)) {
            throw new IllegalArgumentException(basename + " twice");
        }
        for (Action action : viewSet.actions()) {
            boolean detail = action.scope() == Scope.DETAIL;
            Node collection = root.word(prefix);
            (detail ? collection.id() : collection).word(action.path()).methods.put(action.method(), action.handler());
            String end = action.path().isEmpty() ? "" : action.path() + "/";
            String last = action.path().isEmpty() ? detail ? "detail" : "list" : action.path();
            names.put(basename + "-" + last, ids -> {
                if (ids.length != (detail ? 1 : 0) || Arrays.asList(ids).contains("")) {
                    throw new IllegalArgumentException("wrong ids for " + last + ": " + Arrays.toString(ids));
                }
                return "/" + prefix + "/" + (detail ? encoded(ids[0]) + "/" : "") + end;
            });
            if (!detail && action.path().isEmpty()) {
                collections.put(prefix, "/" + prefix + "/");
            }
        }
    }

    private static String encoded(String id) {
        try {
            // Of a path java.net.URI leaves the slash alone.
            return new URI(null, null, "/" + id, null)
                    .toASCIIString()
                    .substring(1)
                    .replace("/", "%2F");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Response handle(Request request) {
        String path = request.path();
        if (!path.endsWith("/")) {
            throw HttpError.notFound();
        }
        List<String> segments = path.length() == 1
                ? List.of()
                : List.of(path.substring(1, path.length() - 1).split("/", -1));
        return walk(root, segments, request).orElseThrow(HttpError::notFound);
    }

    /** Where the word leads nowhere, there is the way back: /tools/overdue/photo/ is the photo of "overdue". */
    private static Optional<Response> walk(Node node, List<String> segments, Request request) {
        if (node == null) {
            return Optional.empty();
        }
        if (segments.isEmpty()) {
            return node.methods.isEmpty() ? Optional.empty() : Optional.of(answer(node, request));
        }
        String segment = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        Optional<Response> word = walk(node.words.get(segment), rest, request);
        if (word.isPresent() || segment.isEmpty()) {
            return word;
        }
        String id = URI.create("/" + segment).getPath().substring(1);
        return walk(node.id, rest, request.with(Map.of("id", id)));
    }

    private static Response answer(Node node, Request request) {
        if (node.methods.containsKey(request.method())) {
            return node.methods.get(request.method()).handle(request);
        }
        String allow = "OPTIONS";
        for (String method : node.methods.keySet()) {
            allow += ", " + method + (method.equals("GET") ? ", HEAD" : "");
        }
        return switch (request.method()) {
            case "OPTIONS" -> Response.noContent().header("Allow", allow);
            case "HEAD" -> head(node, request, allow);
            default -> throw refusal(allow);
        };
    }

    private static Response head(Node node, Request request, String allow) {
        if (!node.methods.containsKey("GET")) {
            throw refusal(allow);
        }
        Response response = node.methods.get("GET").handle(request);
        return new Response(response.status(), response.headers(), new byte[0]);
    }

    private static HttpError refusal(String allow) {
        return new HttpError(Response.of(405, Map.of("detail", "no")).header("Allow", allow));
    }

    public String reverse(String name, String... ids) {
        return names.getOrDefault(name, each -> {
                    throw new IllegalArgumentException(name);
                })
                .apply(ids);
    }
}
