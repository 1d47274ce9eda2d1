package katabase.drf.permission_table;

import java.util.stream.Stream;
import katabase.drf.Request;
import katabase.drf.Row;

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
            return Stream.of(one, other).allMatch(side -> side.allows(request));
        }

        @Override
        public boolean allows(Request request, Row row) {
            return allows(request) && Stream.of(one, other).allMatch(side -> side.allows(request, row));
        }
    }

    /** What one of them allows. */
    record Either(Permission one, Permission other) implements Permission {

        @Override
        public boolean allows(Request request) {
            return Stream.of(one, other).anyMatch(side -> side.allows(request));
        }

        @Override
        public boolean allows(Request request, Row row) {
            return Stream.of(one, other).anyMatch(side -> side.allows(request) && side.allows(request, row));
        }
    }
}
