package katabase.drf.permission_table;

import katabase.drf.Request;
import katabase.drf.Row;

/** In an either the answers are put together question by question, whichever side they come from. */
public interface Permission {

    default boolean allows(Request request) {
        return true;
    }

    default boolean allows(Request request, Row row) {
        return true;
    }

    default Permission and(Permission other) {
        return new Both(this, other);
    }

    default Permission or(Permission other) {
        return new Either(this, other);
    }

    /** What both allow. */
    record Both(Permission one, Permission other) implements Permission {

        @Override
        public boolean allows(Request request) {
            return one.allows(request) && other.allows(request);
        }

        @Override
        public boolean allows(Request request, Row row) {
            return one.allows(request, row) && other.allows(request, row);
        }
    }

    /** What one of them says yes to. */
    record Either(Permission one, Permission other) implements Permission {

        @Override
        public boolean allows(Request request) {
            return one.allows(request) || other.allows(request);
        }

        @Override
        public boolean allows(Request request, Row row) {
            return one.allows(request, row) || other.allows(request, row);
        }
    }
}
