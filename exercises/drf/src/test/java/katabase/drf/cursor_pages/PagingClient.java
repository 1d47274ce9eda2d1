package katabase.drf.cursor_pages;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import katabase.drf.Db;
import katabase.drf.Query;
import katabase.drf.Request;
import katabase.drf.Routes;
import katabase.drf.Select;
import katabase.drf.Site;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;

/** A client of a server of its own, which asks for pages and follows next. */
final class PagingClient {

    static final String TOOLS = "/tools/";

    private final Api api;
    private final int size;

    /**
     * Starts the server, which ends with the test.
     *
     * @param source where the server's statements go
     * @param size how many tools are on a page
     */
    PagingClient(Http http, DataSource source, int size) {
        CursorPages pages = new CursorPages(new Db(source), size);
        this.api = new Site(http, Routes.none().on("GET", TOOLS, request -> pages.page(request, tools(request))))
                .anonymous();
        this.size = size;
    }

    private static Select tools(Request request) {
        Select all = Select.of("id, name, added_at", "tool");
        return request.query()
                .first("category")
                .map(category -> all.where("category = ?", category))
                .orElse(all);
    }

    /** How the server's URLs begin. */
    String origin() {
        return api.origin();
    }

    /** The page that this URL, or path, leads to. */
    ShownPage page(String url) {
        return page(url, "");
    }

    /**
     * The page that this URL, or path, leads to.
     *
     * @param where said behind the URL when there is no page
     */
    ShownPage page(String url, String where) {
        return ShownPage.of(api.get(url).send(), url, where);
    }

    /** The answer to this cursor, whatever it is. */
    Received get(String cursor) {
        return api.get(TOOLS + Query.parse("").with("cursor", cursor)).send();
    }

    /** The tools of all pages, one behind the other, and of two pages more than there can be. */
    SeenTools walk(String begin, int tools) {
        List<ShownTool> seen = new ArrayList<>();
        String url = begin;
        for (int number = 0; url != null && number < tools / size + 3; number++) {
            ShownPage page = page(url);
            seen.addAll(page.tools());
            url = page.next();
        }
        return new SeenTools(seen);
    }
}
