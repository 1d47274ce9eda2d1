package katabase.concurrency.version_check;

import katabase.kata.NotSolvedYet;
import org.hibernate.SessionFactory;

/**
 * <h2>Two programme editors</h2>
 *
 * Ada and Ben edit the programme of the Lantern Theatre. Ada opens the page of a show, is called to the telephone,
 * comes back and saves. Ben has corrected the same title meanwhile, and his correction is gone. Nobody was told.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql):
 *
 * <pre>
 * show (id bigint identity primary key, title text not null, version bigint not null)
 * </pre>
 *
 * Given are the mapped {@link Show}, whose version Hibernate keeps, and {@link Result}. The page of a show carries the
 * version that the row had when the page was made; whoever saves sends it back, minutes later.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #save} and {@link #retitle}. Other programs write to the table as well, and raise the version by one
 * with each change.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code save} on the version of the page stores the title and raises the version by exactly one. The answer is
 *       Saved with the version that is in the row now.
 *   <li>Saving the title that the row has already, on the version of the page, writes nothing (the row's {@code xmin}
 *       stays) and is Saved with the same version.
 *   <li>Two editors have the same page. The second one to save gets a Conflict with the row's version and title, and
 *       the row stays as the first one left it: also if the same call is repeated, or if both want the same title.
 *   <li>A show that does not exist is Gone. So is one that another session is just deleting: {@code save} waits until
 *       it commits.
 *   <li>Another session has changed the title and not committed yet when {@code save} is called. {@code save} waits for
 *       it. If it commits, the answer is a Conflict with its version and title; if it rolls back, Saved.
 *       Or another editor saves the same page just before your first statement that writes: one of the two is Saved,
 *       the other one gets a Conflict.
 *   <li>{@code retitle} sends one statement, however many shows there are, and returns how many it changed. Other shows
 *       are not written. Who has opened one of the changed shows before and saves now gets a Conflict.
 * </ol>
 */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Stores a title, provided that nobody has changed the show since the editor's page was made.
     *
     * @param id the number of a show
     * @param seenVersion the version that was on the editor's page
     */
    public Result save(long id, long seenVersion, String title) {
        throw new NotSolvedYet();
    }

    /**
     * A play has got another title: all shows with the one title get the other one.
     *
     * @return how many shows were changed
     */
    public int retitle(String from, String to) {
        throw new NotSolvedYet();
    }
}
