package katabase.judge;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import katabase.testbed.postgres.OwnServer;
import katabase.testbed.postgres.Server;

/**
 * The judge that is to survive all hostile programs.
 *
 * @param server which nobody else uses
 * @param judge judges on it
 */
record Survivor(Server server, Judge judge) {

    /** Opens both, with the server's data in a folder. */
    static Survivor on(Path folder) {
        Server server = OwnServer.in(folder);
        return new Survivor(server, new Judge(() -> OwnServer.in(folder), Harbour.settings(server.url("postgres")), 2));
    }

    /** The names of the databases that there are for katas. */
    List<String> databases() throws SQLException {
        try (Connection connection = server.administer();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database where datname like 'kata%'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
