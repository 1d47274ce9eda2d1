package katabase.drf.permission_table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import katabase.drf.Caller;
import katabase.drf.Db;
import katabase.drf.Routes;
import katabase.drf.Site;
import katabase.testbed.Chance;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;

/** The library: three members, tools that are all the owner's, and its site under any policy. */
final class ToolLibrary {

    private final Database database;
    private final Db db;
    private final Http http;
    private final Chance chance;
    private final Caller owner;
    private final Caller stranger;
    private final Caller staff;

    ToolLibrary(Database database, DataSource dataSource, Http http, Chance chance) {
        this.database = database;
        this.db = new Db(dataSource);
        this.http = http;
        this.chance = chance;
        database.execute("alter table member alter column id restart with " + chance.number(10, 5_000));
        this.owner = member(false);
        this.stranger = member(false);
        this.staff = member(true);
    }

    private Caller member(boolean isStaff) {
        String name = chance.name();
        long id = database.value(
                Long.class, "insert into member (name, staff) values (?, ?) returning id", name, isStaff);
        return new Caller(id, name, isStaff);
    }

    /** The member whose tools all are. */
    Caller owner() {
        return owner;
    }

    /** A member who has no tool and is not staff. */
    Caller stranger() {
        return stranger;
    }

    /** A member of staff, who has no tool. */
    Caller staff() {
        return staff;
    }

    /** The number of a new tool of the owner's. */
    long tool() {
        return database.value(
                Long.class, "insert into tool (name, owner_id) values (?, ?) returning id", nameOfTools(), owner.id());
    }

    /** How many tools there are. */
    long tools() {
        return database.count("tool", "true");
    }

    void requireUnchanged(long tool, String what) {
        Optional<Map<String, Object>> stored = database.row("select name, owner_id from tool where id = ?", tool);
        assertThat(stored)
                .withFailMessage("%s changed the tool: it is %s now. Ask before anything is written", what, stored)
                .contains(Map.of("name", nameOfTools(), "owner_id", owner.id()));
    }

    private String nameOfTools() {
        return "Drill of " + owner.id();
    }

    /** Starts a site, which ends with the test. */
    Site site(Policy policy) {
        Tools tools = new Tools(db, policy);
        return new Site(
                http,
                Routes.none()
                        .on("GET", "/tools/", tools::list)
                        .on("POST", "/tools/", tools::create)
                        .on("GET", "/tools/export/", tools::export)
                        .on("GET", "/tools/{id}/", tools::retrieve)
                        .on("PUT", "/tools/{id}/", tools::update)
                        .on("DELETE", "/tools/{id}/", tools::destroy));
    }

    /** Asks for an action: list, create, retrieve, update or destroy. */
    Received call(Api api, String action, long tool) {
        String one = "/tools/" + tool + "/";
        Map<String, String> name = Map.of("name", chance.name());
        return switch (action) {
            case "list" -> api.get("/tools/").send();
            case "create" -> api.post("/tools/").json(name);
            case "retrieve" -> api.get(one).send();
            case "update" -> api.put(one).json(name);
            default -> api.delete(one).send();
        };
    }
}
