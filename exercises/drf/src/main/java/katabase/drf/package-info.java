/**
 * Given: what is left of Django REST framework when the magic is taken out. There these classes are given and you
 * configure them; here you write the part that interviews ask about, and this is the rest.
 *
 * <h2>The story</h2>
 *
 * A neighbourhood tool library. Members lend out their own tools to each other; a reservation takes several tools for
 * some days, at the daily fee of the moment of booking.
 *
 * <h2>The way of a request</h2>
 *
 * Bytes become a {@link katabase.drf.Request}, a {@link katabase.drf.Handler} makes a {@link katabase.drf.Response} of
 * it, and that becomes bytes. Paths lead to your methods already, unless the kata is about just that.
 *
 * <pre>
 * Response create(Request request) {
 *     Row tool = serializer.read(request.json());
 *     Row stored = db.row("insert into tool (name) values (?) returning *", tool.text("name")).orElseThrow();
 *     return Response.created("/tools/" + stored.number("id") + "/", serializer.show(stored));
 * }
 * </pre>
 *
 * <h2>To refuse</h2>
 *
 * Return a Response, or throw: {@link katabase.drf.HttpError} is any answer, {@link katabase.drf.Invalid} a 400 that
 * says for each field what is wrong. {@link katabase.drf.ExceptionHandler} stands around everything and makes answers
 * of them. Whatever else you let out is a 500.
 *
 * <h2>The database</h2>
 *
 * {@link katabase.drf.Db} sends SQL, {@link katabase.drf.Select} is a QuerySet in miniature, {@link katabase.drf.Row}
 * is what comes back, and {@link katabase.drf.SqlError} says why nothing did.
 *
 * <h2>In and out</h2>
 *
 * {@link katabase.drf.Serializer} turns rows into plain data and JSON into rows; {@link katabase.drf.Field} declares
 * one. {@link katabase.drf.Json} is beneath, for numbers that stay exact.
 */
package katabase.drf;
