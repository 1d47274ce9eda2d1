package katabase.drf.router;

import java.util.ArrayList;
import java.util.List;
import katabase.drf.Handler;

/** Given; nothing to do here: all actions of one resource. Each method gives a viewset that can do one thing more. */
public final class ViewSet {

    /** Can do nothing yet. */
    public static final ViewSet EMPTY = new ViewSet(List.of());

    private final List<Action> actions;

    private ViewSet(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /** GET of the collection. */
    public ViewSet list(Handler handler) {
        return with(new Action("", Scope.COLLECTION, "GET", handler));
    }

    /** POST to the collection. */
    public ViewSet create(Handler handler) {
        return with(new Action("", Scope.COLLECTION, "POST", handler));
    }

    /** GET of one thing. */
    public ViewSet retrieve(Handler handler) {
        return with(new Action("", Scope.DETAIL, "GET", handler));
    }

    /** PUT of one thing. */
    public ViewSet update(Handler handler) {
        return with(new Action("", Scope.DETAIL, "PUT", handler));
    }

    /** PATCH of one thing. */
    public ViewSet partialUpdate(Handler handler) {
        return with(new Action("", Scope.DETAIL, "PATCH", handler));
    }

    /** DELETE of one thing. */
    public ViewSet destroy(Handler handler) {
        return with(new Action("", Scope.DETAIL, "DELETE", handler));
    }

    /** An extra action; the same path and scope may be given again with another method. */
    public ViewSet action(String path, Scope scope, String method, Handler handler) {
        return with(new Action(path, scope, method, handler));
    }

    /** Everything that it can do, in the order in which it was said. */
    public List<Action> actions() {
        return actions;
    }

    private ViewSet with(Action action) {
        List<Action> more = new ArrayList<>(actions);
        more.add(action);
        return new ViewSet(more);
    }
}
