package katabase.drf.cursor_pages;

import java.time.Instant;

/** What a page shows of a tool. */
record ShownTool(long id, String name, Instant addedAt) {

    @Override
    public String toString() {
        return name + " (" + id + ", " + addedAt + ")";
    }
}
