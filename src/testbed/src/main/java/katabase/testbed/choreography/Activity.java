package katabase.testbed.choreography;

import java.util.stream.Collectors;
import katabase.testbed.database.Database;

/** What the sessions of a database do, for a person who wants to know why nothing moves. */
final class Activity {

    private Activity() {}

    static String of(Database database) {
        return database.rows("""
                        select pid, application_name as name, state, coalesce(wait_event_type, '-') as waits,
                               pg_blocking_pids(pid)::text as blocked_by, left(query, 100) as query
                          from pg_stat_activity
                         where datname = current_database() and pid <> pg_backend_pid() order by pid""").stream().map(row -> "\n  " + row).collect(Collectors.joining());
    }
}
