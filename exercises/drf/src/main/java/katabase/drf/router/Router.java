package katabase.drf.router;

import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.kata.NotSolvedYet;

/**
 * <h2>From a viewset to a table of routes</h2>
 *
 * The tool library has ten resources, and somebody wrote a line for each URL of each: sixty lines, in three of which
 * a typing error sends DELETE to the wrong place. A router derives the lines. Given are {@link ViewSet}, which says
 * what a resource can do, {@link Action} and {@link Scope}. There is no database.
 *
 * <p>A viewset that is registered under the prefix tools with the basename tool, and has the extra actions overdue (of
 * the collection) and photo (of a detail), has these URLs. Standard actions that it does not have are not there.
 *
 * <pre>
 * name           URL                    methods
 * tool-list      /tools/                GET list, POST create
 * tool-overdue   /tools/overdue/        as registered
 * tool-detail    /tools/{id}/           GET retrieve, PUT update, PATCH partialUpdate, DELETE destroy
 * tool-photo     /tools/{id}/photo/     as registered, one or more
 * </pre>
 *
 * A request has its path as it was sent, percent-encoded. A prefix and the path of an action are one segment each, and
 * stand for themselves: in tools.v2 the dot is a dot.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #register}, {@link #handle} and {@link #reverse}. All registrations come before the first request;
 * requests come from several threads.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Each method of each URL above reaches its handler, with the id, decoded, as the variable "id". Whatever else is
 *       asked for is a 404, also a URL without its last slash, and an empty id.
 *   <li>A URL that is there, with a method that it does not have, is a 405 and reaches no handler. The header Allow has
 *       exactly the methods of this URL, with commas, in any order: those of its actions, HEAD if there is GET, and
 *       OPTIONS. OPTIONS is a 204 with the same Allow.
 *   <li>HEAD has the status and the headers that the handler of GET gives, and no body (null); a refusal loses its
 *       body without your help. GET / is an object with the absolute URL of each collection that has one, by list or
 *       create, under its prefix: {"tools": "http://.../tools/"}. It has its HEAD, OPTIONS and 405, too.
 *   <li>{@code reverse("tool-photo", "7")} is "/tools/7/photo/". It leads back: whatever text the id is (a/b, 50%, a+b,
 *       ä, with a blank), the handler gets the same text. An unknown name, a wrong number of ids and an empty id are
 *       an IllegalArgumentException, and so is a second registration under a basename that is taken, whatever its
 *       actions are; it leaves nothing behind.
 *   <li>/tools/overdue/ is always the action, although overdue could be an id, in whatever order things were said; its
 *       DELETE is a 405 and deletes nothing. In /tools/overdue/photo/ it is an id. tools-archive is not tools, and the
 *       id a%2Fb is one segment, a/b. A plus is a plus.
 * </ol>
 */
public final class Router implements Handler {

    /**
     * Takes a viewset in.
     *
     * @param prefix the first segment of its URLs, such as tools
     * @param basename what the names of its URLs begin with, such as tool
     * @throws IllegalArgumentException if the basename is taken
     */
    public void register(String prefix, String basename, ViewSet viewSet) {
        throw new NotSolvedYet();
    }

    /**
     * Sends a request to its action.
     *
     * @throws HttpError 404 or 405
     */
    @Override
    public Response handle(Request request) {
        throw new NotSolvedYet();
    }

    /**
     * The path of a URL.
     *
     * @param name such as tool-detail
     * @param ids for a detail its id, not encoded; otherwise none
     * @throws IllegalArgumentException if no URL has this name, or it needs another number of ids
     */
    public String reverse(String name, String... ids) {
        throw new NotSolvedYet();
    }
}
