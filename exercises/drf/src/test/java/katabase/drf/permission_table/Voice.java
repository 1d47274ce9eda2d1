package katabase.drf.permission_table;

import java.util.List;
import katabase.drf.Request;
import katabase.drf.Row;

/**
 * A rule that says what it was told to say, and keeps that it was asked.
 *
 * @param request what it says about a request
 * @param row what it says about a row
 * @param asked gets a line for each question
 */
record Voice(String name, boolean request, boolean row, List<String> asked) implements Permission {

    @Override
    public boolean allows(Request ignored) {
        asked.add(name + " about a request");
        return request;
    }

    @Override
    public boolean allows(Request ignored, Row ignoredToo) {
        asked.add(name + " about a row");
        return row;
    }

    /** An answer, as failures say it. */
    static String word(boolean answer) {
        return answer ? "yes" : "no";
    }
}
