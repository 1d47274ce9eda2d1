package katabase.drf.throttle;

import java.time.Clock;
import java.time.Duration;
import katabase.drf.Db;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Exactly five a minute</h2>
 *
 * Somebody copies the tool library's catalogue, as fast as the servers answer, and everybody else waits. So each caller
 * gets five requests a minute. The first attempt counted in the memory of a server, and there are three servers; the
 * second one counted from :00 to :59, and let ten requests through between 10:00:50 and 10:01:10; the third one asked
 * first and counted then, and let through whatever came at the same time.
 *
 * <p>The table exists already (src/test/resources, schema.sql). There is one row for each who is counted; a request
 * that passes leaves its time in hits.
 *
 * <pre>
 * throttle (key text primary key, hits timestamptz[] not null default '{}')
 * </pre>
 *
 * Who is counted? A member by id, an anonymous caller by the IP address. Before the servers stands one proxy of ours.
 * It puts the address that it sees at the end of the header X-Forwarded-For, behind whatever the client wrote there
 * itself, with commas. Without that header it is the address of the request.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #handle}. Time comes from the clock, in microseconds. All servers have the same time, the same database,
 * and a Throttle each.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>The first {@code limit} requests of a caller pass, whichever server they come to. The next one is a 429 and
 *       does not reach the next handler. Each member and each address has a limit of their own.
 *   <li>The window slides: a request passes if fewer than {@code limit} requests of this caller have passed within the
 *       {@code window} before it. One that passed exactly a window ago does not count any more.
 *   <li>A 429 has the header Retry-After, in whole seconds. Who waits so long passes, who waits a second less does not.
 *       Requests that were refused are not counted. hits never holds more than {@code limit} times.
 *   <li>What an anonymous client writes into X-Forwarded-For itself changes nothing.
 *   <li>A caller has one place left. Another session holds the caller's row; three requests come to three servers and
 *       wait for it; the session commits. One of them passes, two are a 429.
 *   <li>The same for somebody who has no row yet: limit + 3 requests come at once. Limit pass, 3 are a 429, and none is
 *       a 500.
 * </ol>
 */
public final class Throttle implements Handler {

    private final Db db;
    private final Clock clock;
    private final int limit;
    private final Duration window;
    private final Handler next;

    /**
     * @param db with the table throttle
     * @param clock of the servers
     * @param limit how many requests of one caller pass within a window, at least 1
     * @param window how long a request counts
     * @param next answers the requests that pass
     */
    public Throttle(Db db, Clock clock, int limit, Duration window, Handler next) {
        this.db = db;
        this.clock = clock;
        this.limit = limit;
        this.window = window;
        this.next = next;
    }

    /**
     * Lets a request pass to the next handler, or refuses it.
     *
     * @throws HttpError 429 with Retry-After, if the caller has used up the limit
     */
    @Override
    public Response handle(Request request) {
        throw new NotSolvedYet();
    }
}
