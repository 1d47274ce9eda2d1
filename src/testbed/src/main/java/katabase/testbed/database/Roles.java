package katabase.testbed.database;

import java.util.Map;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Route;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one test. Roles belong to the whole server, so they bear the name of the test's database, which nobody
 * else has, and are dropped after it: then what they own is gone.
 */
final class Roles {

    private static final String USER = """
            select current_user::text as name, rolsuper,
                   rolsuper or (rolcreaterole and rolbypassrls) as may
              from pg_roles where rolname = current_user""";

    private final Database database;
    private volatile boolean made;

    Roles(Database database) {
        this.database = database;
    }

    /** A new role, whose rights the user of the server has as well. */
    String create(String purpose) {
        Map<String, @Nullable Object> user = database.row(USER).orElseThrow();
        if (!Boolean.TRUE.equals(user.get("may"))) {
            throw new PostgresUnavailable(
                    "this kata makes roles, and user " + user.get("name")
                            + " of the server may not: it needs SUPERUSER, or" + " CREATEROLE and BYPASSRLS",
                    "name another user in " + Route.PROPERTY + ", or leave that setting out");
        }
        String name = database.name() + "_" + purpose;
        database.execute("create role " + name);
        made = true;
        if (!Boolean.TRUE.equals(user.get("rolsuper"))) {
            database.execute("grant " + name + " to current_user");
        }
        return name;
    }

    boolean wereMade() {
        return made;
    }
}
