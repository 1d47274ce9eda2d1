package katabase.drf.permission_table;

import java.util.List;
import katabase.drf.Request;
import katabase.drf.Row;

/** A composition keeps its sides and counts the votes of a row anew: three answers inside, booleans outside. */
public interface Permission {

    /** What a side says about a row. */
    enum Vote {
        GRANTED,
        DENIED,
        /** The request is none of its business, so the row is none either. */
        NOT_ITS_BUSINESS
    }

    default boolean allows(Request request) {
        return true;
    }

    default boolean allows(Request request, Row row) {
        return true;
    }

    default Vote vote(Request request, Row row) {
        if (!allows(request)) {
            return Vote.NOT_ITS_BUSINESS;
        }
        return allows(request, row) ? Vote.GRANTED : Vote.DENIED;
    }

    default Permission and(Permission other) {
        List<Permission> sides = List.of(this, other);
        return new Permission() {
            @Override
            public boolean allows(Request request) {
                return sides.stream().allMatch(side -> side.allows(request));
            }

            @Override
            public boolean allows(Request request, Row row) {
                return sides.stream().allMatch(side -> side.vote(request, row) == Vote.GRANTED);
            }
        };
    }

    default Permission or(Permission other) {
        List<Permission> sides = List.of(this, other);
        return new Permission() {
            @Override
            public boolean allows(Request request) {
                return sides.stream().anyMatch(side -> side.allows(request));
            }

            @Override
            public boolean allows(Request request, Row row) {
                return sides.stream().anyMatch(side -> side.vote(request, row) == Vote.GRANTED);
            }
        };
    }
}
