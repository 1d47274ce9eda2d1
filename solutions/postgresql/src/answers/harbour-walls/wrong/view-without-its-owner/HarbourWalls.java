package katabase.postgresql.harbour_walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Row-level security by a setting that lives as long as the transaction. */
public final class HarbourWalls {

    /** A setting that a transaction has set is '' in the next one, and NULL where nobody has set it yet. */
    private static final String OWN = "harbour_id = nullif(current_setting('app.harbour', true), '')::bigint";

    /** The statements that build the walls. */
    public List<String> walls(String appRole, String ownerRole) {
        List<String> statements = new ArrayList<>();
        for (String table : List.of("berth", "stay")) {
            statements.add("alter table " + table + " enable row level security");
            statements.add("alter table " + table + " force row level security");
            statements.add("create policy own_harbour on " + table + " to " + appRole + " using (" + OWN + ")");
            statements.add("grant select, insert, update, delete on " + table + " to " + appRole);
        }
        statements.add("grant select on takings to " + appRole);
        statements.add("alter default privileges for role " + ownerRole + " in schema public"
                + " grant select on tables to " + appRole);
        return statements;
    }

    /** Says for which harbour the running transaction works. */
    public void enter(Connection tx, long harbour) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement("select set_config('app.harbour', ?, true)")) {
            select.setString(1, Long.toString(harbour));
            select.execute();
        }
    }
}
