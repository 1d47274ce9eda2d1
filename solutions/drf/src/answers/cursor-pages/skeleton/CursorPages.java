package katabase.drf.cursor_pages;

import katabase.drf.Db;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.drf.Select;
import katabase.kata.NotSolvedYet;

/**
 * <h2>No gaps, no repeats, no offset</h2>
 *
 * The tool library's app shows the newest tools first and loads the next page as one scrolls. Members add tools at any
 * time, and take some back. With ?page=7 a tool came twice whenever somebody had added one, another one never came
 * when somebody had taken one back, and the further one scrolled the slower it went. So a page shall say itself where
 * the next one begins, with a cursor that only the server understands.
 *
 * <p>The table exists already (src/test/resources, schema.sql). Imported tools share one added_at, hundreds of them;
 * others are a microsecond apart; a larger id does not mean later.
 *
 * <pre>
 * tool (id bigint identity primary key, name text not null, category text not null, added_at timestamptz not null)
 * create index tool_newest on tool (added_at desc, id desc)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write {@link #page}. Its Select reads id, name and added_at from tool, perhaps narrowed already by other parameters
 * of the request, and in no order yet. What a cursor looks like is up to you. The path is /tools/.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>GET without a cursor is a 200 with {"next": ..., "results": [...]}: the newest tools, at most {@code size}, by
 *       added_at and then by id, both descending. results has all three columns. Who follows next until it is null
 *       gets each tool once, in order.
 *   <li>next is an absolute URL, which keeps all other parameters, repeated ones as well, and has one cursor. The
 *       header Link has the same URL, for clients that do not know this JSON: {@code <URL>; rel="next"} (RFC 8288). On
 *       the last page, also if that is full, next is null and there is no such Link. No tool at all is an empty page.
 *   <li>Nothing is lost and nothing comes twice where many tools share one added_at, or differ by a microsecond.
 *   <li>The same holds if tools are added and deleted between two pages, also the one that the cursor was made of. Each
 *       page is one statement and fetches at most size + 1 rows: nobody counts.
 *   <li>A cursor that is none (cut to its first three letters, foreign, with SQL in it) is a 404, and no statement is
 *       sent for it. Whatever comes as a cursor, it never makes a 500.
 *   <li>Page 60 of 20,000 tools costs what page 2 costs, also at another server than page 59: PostgreSQL looks at no
 *       more than 3 x size rows of tool and reads at most 3 x size pages.
 * </ol>
 */
public final class CursorPages {

    private final Db db;
    private final int size;

    /**
     * @param size how many tools are on a page, at least 1
     */
    public CursorPages(Db db, int size) {
        this.db = db;
        this.size = size;
    }

    /**
     * One page.
     *
     * @param request may have the parameter cursor, as a page before sent it
     * @param tools which tools there are
     * @throws HttpError 404 if its cursor is none
     */
    public Response page(Request request, Select tools) {
        throw new NotSolvedYet();
    }
}
