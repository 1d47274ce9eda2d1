package katabase.drf.permission_table;

import java.util.ArrayList;
import java.util.List;
import katabase.drf.Site;
import katabase.testbed.http.Api;

/**
 * A cell of the library's table: who asks for what, and the status of the answer.
 *
 * @param action the name of the action
 * @param asking who asks
 * @param status 401 or 403 for who is refused
 */
record AccessCell(String action, Asking asking, int status) {

    /** Who asks. */
    enum Asking {
        ANONYMOUS("an anonymous caller"),
        STRANGER("another member"),
        OWNER("the tool's owner"),
        STAFF("staff");

        private final String told;

        Asking(String told) {
            this.told = told;
        }

        /** The client of this one. */
        Api client(Site site, ToolLibrary library) {
            return switch (this) {
                case ANONYMOUS -> site.anonymous();
                case STRANGER -> site.as(library.stranger());
                case OWNER -> site.as(library.owner());
                case STAFF -> site.as(library.staff());
            };
        }

        @Override
        public String toString() {
            return told;
        }
    }

    /** The whole table, action by action. */
    static List<AccessCell> all() {
        List<AccessCell> cells = new ArrayList<>();
        cells.addAll(row("list", 200, 200, 200, 200));
        cells.addAll(row("retrieve", 200, 200, 200, 200));
        cells.addAll(row("create", 401, 201, 201, 201));
        cells.addAll(row("update", 401, 403, 200, 200));
        cells.addAll(row("destroy", 401, 403, 403, 204));
        return cells;
    }

    private static List<AccessCell> row(String action, int anonymous, int stranger, int owner, int staff) {
        return List.of(
                new AccessCell(action, Asking.ANONYMOUS, anonymous),
                new AccessCell(action, Asking.STRANGER, stranger),
                new AccessCell(action, Asking.OWNER, owner),
                new AccessCell(action, Asking.STAFF, staff));
    }

    /** Whether the action is refused. */
    boolean isRefused() {
        return status > 400;
    }

    @Override
    public String toString() {
        return action + " by " + asking;
    }
}
