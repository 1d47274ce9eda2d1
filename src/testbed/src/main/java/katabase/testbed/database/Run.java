package katabase.testbed.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One process's use of a server. All its databases bear its name, and its session shows it as application name: a
 * database whose run has no session was left behind by a process that died. The same holds for roles, whose names begin
 * with that of their database.
 *
 * @param id eight hexadecimal digits
 */
record Run(String id) {

    static Run begin() {
        String given = System.getProperty(Databases.RUN);
        return new Run(given == null ? UUID.randomUUID().toString().substring(0, 8) : given);
    }

    String name(String purpose, int number) {
        return "kata_" + id + "_" + purpose + "_" + number;
    }

    void signIn(Connection administration) throws SQLException {
        execute(administration, "set application_name = 'kata_" + id + "'");
    }

    /** Drops the databases of runs that have no session any more, as far as they are this user's to drop. */
    static void dropLeftovers(Connection administration) throws SQLException {
        dropWhere(administration, """
                select datname from pg_database
                 where datname ~ '^kata_[0-9a-f]{8}_' and pg_has_role(datdba, 'usage')
                   and substr(datname, 1, 13) not in (select application_name from pg_stat_activity)""");
        execute(administration, droppingRoles("""
                rolname ~ '^kata_[0-9a-f]{8}_' and pg_has_role(oid, 'usage')
                   and substr(rolname, 1, 13) not in (select application_name from pg_stat_activity)"""));
    }

    /** Ends the sessions of this run, which may be making a database at this moment, though their process is gone. */
    void endSessions(Connection administration) throws SQLException {
        execute(
                administration,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'kata_" + id
                        + "' and pid <> pg_backend_pid()");
    }

    void dropAll(Connection administration) throws SQLException {
        dropWhere(administration, "select datname from pg_database where datname like 'kata\\_" + id + "\\_%'");
        execute(administration, droppingRoles("rolname like 'kata\\_" + id + "\\_%'"));
    }

    /** Drops the roles of a database that is gone. */
    static String droppingRolesOf(String database) {
        return droppingRoles("starts_with(rolname, '" + database + "_')");
    }

    /**
     * Drops roles whose database is gone. What they may still have is a right on something of the whole server, which
     * DROP OWNED takes from them. A role stays if somebody has tied it to more than that, or if it is not this user's
     * to drop. Two runs take turns.
     */
    private static String droppingRoles(String condition) {
        return """
                do $$
                declare
                    role name;
                begin
                    perform pg_advisory_xact_lock(1801547617);
                    for role in select rolname from pg_roles
                                 where %s
                                   and not exists (select from pg_database where starts_with(rolname, datname || '_'))
                    loop
                        begin
                            execute format('drop owned by %%I', role);
                            execute format('drop role %%I', role);
                        exception when dependent_objects_still_exist or insufficient_privilege then
                            null;
                        end;
                    end loop;
                end
                $$""".formatted(condition);
    }

    private static void dropWhere(Connection administration, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = administration.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        for (String name : names) {
            execute(administration, dropping(name));
        }
    }

    static String dropping(String database) {
        return "drop database if exists " + database + " with (force)";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
