package katabase.drf.permission_table;

import katabase.drf.Request;
import katabase.drf.Row;
import katabase.kata.NotSolvedYet;

/** One rule about who may do what. The two questions are given, and who has no opinion says yes; the rest is yours. */
public interface Permission {

    /** Whether the request may begin, before any row is known. */
    default boolean allows(Request request) {
        return true;
    }

    /** Whether the request, which may begin, may have this row. */
    default boolean allows(Request request, Row row) {
        return true;
    }

    /** What both allow. */
    default Permission and(Permission other) {
        throw new NotSolvedYet();
    }

    /** What one of them allows, or both. */
    default Permission or(Permission other) {
        throw new NotSolvedYet();
    }
}
