package katabase.drf.permission_table;

import katabase.drf.Request;
import katabase.drf.Row;

/** Asks both sides, also when the first one has decided. */
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
            return one.allows(request) & other.allows(request);
        }

        @Override
        public boolean allows(Request request, Row row) {
            return one.allows(request, row) & other.allows(request, row);
        }
    }

    /** What one of them allows from the first question to the last. */
    record Either(Permission one, Permission other) implements Permission {

        @Override
        public boolean allows(Request request) {
            return one.allows(request) || other.allows(request);
        }

        @Override
        public boolean allows(Request request, Row row) {
            return grants(one, request, row) || grants(other, request, row);
        }

        private static boolean grants(Permission side, Request request, Row row) {
            return side.allows(request) && side.allows(request, row);
        }
    }
}
