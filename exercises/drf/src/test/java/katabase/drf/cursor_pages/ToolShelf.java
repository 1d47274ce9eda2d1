package katabase.drf.cursor_pages;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import katabase.testbed.Chance;
import katabase.testbed.database.Database;

/** The table tool: random moments at which tools were added, and the order in which they should be shown. */
final class ToolShelf {

    private static final Instant NEW_YEAR = Instant.parse("2030-01-01T00:00:00Z");

    private final Database database;
    private final Chance chance;

    ToolShelf(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
    }

    /** So many different moments, in any order. */
    List<Instant> moments(int count) {
        Set<Instant> moments = new TreeSet<>();
        while (moments.size() < count) {
            moments.add(NEW_YEAR.plus(chance.number(0L, 30_000_000_000_000L), ChronoUnit.MICROS));
        }
        List<Instant> scrambled = new ArrayList<>(moments);
        Collections.shuffle(scrambled, chance.random());
        return scrambled;
    }

    /** A moment without microseconds. */
    Instant millisecond() {
        return NEW_YEAR.plus(chance.number(1L, 9_000_000L), ChronoUnit.MILLIS);
    }

    /** So many moments, also equal ones, within the millisecond that begins at this one. */
    List<Instant> within(Instant millisecond, int count) {
        List<Instant> close = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            close.add(millisecond.plus(chance.number(0, 999), ChronoUnit.MICROS));
        }
        return close;
    }

    /** Leaves a tool for each of these moments, and no others. */
    void only(List<Instant> moments) {
        database.execute("truncate tool");
        insert(moments);
    }

    /** Adds so many tools, newer than those of {@link #moments}. */
    void addNewest(int count) {
        List<Instant> moments = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            moments.add(NEW_YEAR.plus(chance.number(400L, 900L), ChronoUnit.DAYS));
        }
        insert(moments);
    }

    private void insert(List<Instant> moments) {
        database.execute(
                "insert into tool (name, category, added_at)"
                        + " select ? || ' ' || n, case when n % 2 = 0 then 'Drills' else 'Saws' end, moment"
                        + " from unnest(?::timestamptz[]) with ordinality t (moment, n) order by n",
                chance.word(), moments.stream().map(Instant::toString).toArray(String[]::new));
    }

    /** All tools, newest first. */
    List<ShownTool> stored() {
        return stored("true");
    }

    /** The tools of which this SQL condition holds, newest first. */
    List<ShownTool> stored(String condition) {
        return database
                .rows("select id, name, added_at from tool where " + condition + " order by added_at desc, id desc")
                .stream()
                .map(row -> new ShownTool(
                        (Long) row.get("id"), (String) row.get("name"), ((Timestamp) row.get("added_at")).toInstant()))
                .toList();
    }
}
