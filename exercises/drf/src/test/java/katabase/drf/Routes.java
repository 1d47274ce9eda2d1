package katabase.drf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads paths to single handlers: {@code Routes.none().on("GET", "/tools/{id}/", tools::retrieve)}. */
public final class Routes implements Handler {

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    private record Route(String method, String[] template, Handler handler) {

        Optional<Map<String, String>> variables(String[] path) {
            if (path.length != template.length) {
                return Optional.empty();
            }
            Map<String, String> variables = new HashMap<>();
            for (int index = 0; index < path.length; index++) {
                if (template[index].startsWith("{")) {
                    variables.put(template[index].replaceAll("[{}]", ""), decoded(path[index]));
                } else if (!template[index].equals(path[index])) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }
    }

    /** Every path is unknown. */
    public static Routes none() {
        return new Routes(List.of());
    }

    /** The same with one more path, or one more method for it. */
    public Routes on(String method, String template, Handler handler) {
        List<Route> more = new ArrayList<>(routes);
        more.add(new Route(method, segments(template), handler));
        return new Routes(more);
    }

    @Override
    public Response handle(Request request) {
        String[] path = segments(request.path());
        List<Route> fitting = routes.stream()
                .filter(route -> route.variables(path).isPresent())
                .toList();
        if (fitting.isEmpty()) {
            throw HttpError.notFound();
        }
        Route route = fitting.stream()
                .filter(each -> each.method().equals(request.method()))
                .findFirst()
                .orElseThrow(() -> notAllowed(request, fitting));
        return Objects.requireNonNull(
                route.handler().handle(request.with(route.variables(path).orElseThrow())),
                () -> request.method() + " " + request.path() + " was answered with null");
    }

    private static HttpError notAllowed(Request request, List<Route> fitting) {
        return new HttpError(Response.of(405, Map.of("detail", "Method \"" + request.method() + "\" not allowed."))
                .header("Allow", fitting.stream().map(Route::method).collect(Collectors.joining(", "))));
    }

    private static String[] segments(String path) {
        return path.split("/", -1);
    }

    private static String decoded(String segment) {
        // A plus is a plus in a path, and a space in a query only.
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
