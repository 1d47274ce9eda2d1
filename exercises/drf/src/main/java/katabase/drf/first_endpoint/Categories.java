package katabase.drf.first_endpoint;

import katabase.drf.Db;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The honest status code</h2>
 *
 * A neighbourhood lends tools to itself, and somebody has to keep the shelves in order: drills, ladders, saws. A
 * browser, a script and a cache between them talk to your endpoint. None of them reads your error messages. They read
 * the status.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * category (id bigint identity primary key, name text not null unique)
 * tool     (id bigint identity primary key, category_id bigint not null references category, name text not null)
 * </pre>
 *
 * The package katabase.drf is given: {@link Db} sends SQL, {@link Request} and {@link Response} are what comes and
 * goes, HttpError and Invalid may be thrown instead of an answer. Its package-info is a short guide. The paths lead to
 * your methods, and other methods of HTTP are answered 405, without your help:
 *
 * <pre>
 * GET  /categories/        {@link #list}        GET    /categories/{id}/   {@link #retrieve}
 * POST /categories/        {@link #create}      DELETE /categories/{id}/   {@link #destroy}
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write the four methods. A category is shown as {@code {"id": 7, "name": "Drills"}}. What an error says beside its
 * status is up to you, except for the 400 of a name.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>List: 200 and an array, sorted by name; without categories it is empty, and still 200. Retrieve: 200, or 404 if
 *       there is no such id, which may not even be a number.
 *   <li>Create: 201, the category as body, and a header Location with its path, /categories/{id}/, whatever others
 *       have created. Blanks around the name are not part of it, and other names in the body are ignored.
 *   <li>A name that is missing, null, no text, blank, or longer than 60 characters without these blanks: 400 with an
 *       object that has the key name. A body that is no JSON, or JSON but no object: 400. Another Content-Type than
 *       application/json: 415. More than 1 MiB: 413. Nothing is stored.
 *   <li>Destroy: 204 without a body, and the category is gone; again, or for an unknown id: 404.
 *   <li>The name is taken: 409. A tool is still in the category: 409, and both stay. Any other refusal of the database
 *       is no conflict, but a failure of ours: let it become a 500.
 *   <li>Another session has inserted the same name, or a tool of the category, and has not committed: you wait for it.
 *       It commits: 409. It rolls back: 201, or 204. It has deleted the category that you delete: you wait, and if it
 *       commits, 404.
 * </ol>
 */
public final class Categories {

    private final Db db;

    public Categories(Db db) {
        this.db = db;
    }

    /** GET /categories/. */
    public Response list(Request request) {
        throw new NotSolvedYet();
    }

    /** POST /categories/. */
    public Response create(Request request) {
        throw new NotSolvedYet();
    }

    /** GET /categories/{id}/; the id is {@link Request#id}. */
    public Response retrieve(Request request) {
        throw new NotSolvedYet();
    }

    /** DELETE /categories/{id}/. */
    public Response destroy(Request request) {
        throw new NotSolvedYet();
    }
}
