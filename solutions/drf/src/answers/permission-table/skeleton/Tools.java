package katabase.drf.permission_table;

import java.util.List;
import java.util.Map;
import katabase.drf.Db;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Row;

/** Given; nothing to do here: what can be done with tools. Everything asks the policy first, and again for a tool. */
public final class Tools {

    private final Db db;
    private final Policy policy;

    public Tools(Db db, Policy policy) {
        this.db = db;
        this.policy = policy;
    }

    /** GET /tools/ */
    public Response list(Request request) {
        policy.check(request, "list");
        return Response.ok(shown(db.rows("select id, name from tool order by id")));
    }

    /** POST /tools/ with a name: the tool is the caller's. */
    public Response create(Request request) {
        policy.check(request, "create");
        Row tool = db.row(
                        "insert into tool (name, owner_id) values (?, ?) returning id, name",
                        request.json().path("name").asString(),
                        request.caller().id())
                .orElseThrow();
        return Response.created("/tools/" + tool.number("id") + "/", tool.asMap());
    }

    /** GET /tools/{id}/ */
    public Response retrieve(Request request) {
        policy.check(request, "retrieve");
        Row tool = tool(request, "retrieve");
        return Response.ok(Map.of("id", tool.number("id"), "name", tool.text("name")));
    }

    /** PUT /tools/{id}/ with a name. */
    public Response update(Request request) {
        policy.check(request, "update");
        Row tool = tool(request, "update");
        String name = request.json().path("name").asString();
        db.change("update tool set name = ? where id = ?", name, tool.number("id"));
        return Response.ok(Map.of("id", tool.number("id"), "name", name));
    }

    /** DELETE /tools/{id}/ */
    public Response destroy(Request request) {
        policy.check(request, "destroy");
        Row tool = tool(request, "destroy");
        db.change("delete from tool where id = ?", tool.number("id"));
        return Response.noContent();
    }

    /** GET /tools/export/, which is new and not in the table. */
    public Response export(Request request) {
        policy.check(request, "export");
        return Response.ok(shown(db.rows("select * from tool order by id")));
    }

    private Row tool(Request request, String action) {
        Row tool = db.row("select id, name, owner_id from tool where id = ?", request.id())
                .orElseThrow(HttpError::notFound);
        policy.check(request, action, tool);
        return tool;
    }

    private static List<Map<String, Object>> shown(List<Row> rows) {
        return rows.stream().map(Row::asMap).toList();
    }
}
