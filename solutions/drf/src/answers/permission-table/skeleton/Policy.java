package katabase.drf.permission_table;

import java.util.Map;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Row;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Everything that is not allowed is forbidden</h2>
 *
 * In the neighbourhood tool library members lend out their own tools, and a few of them are staff. Who may do what
 * is written in one table, from the name of an action to a {@link Permission}. Last week somebody added an action that
 * exports all tools with their alarm codes, and forgot the table: everybody could export.
 *
 * <p>A permission is asked twice. {@code allows(request)} comes before anything else, when no tool is known yet.
 * {@code allows(request, row)} comes when the tool was found, and only if the first answer was yes. Who has no opinion
 * says yes: {@link Staff} looks at the caller only, {@link Owner} at the tool only. {@link Authenticated} and
 * {@link ReadOnly} are given as well, and {@link Tools}, which calls the policy.
 *
 * <pre>
 * member (id bigint identity primary key, name text not null, staff boolean not null)
 * tool   (id bigint identity primary key, name text not null, owner_id bigint not null references member,
 *         alarm_code text not null)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write {@code and} and {@code or} of {@link Permission}, and this class. What is an action of the table allowed?
 *
 * <pre>
 * list, retrieve   everybody
 * create           members (staff are members, too)
 * update           the tool's owner, and staff
 * destroy          staff
 * </pre>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code a.and(b)} allows what both allow, the request and the row. b is asked only if a said yes.
 *   <li>A refusal, of the request or of the row, is an {@link HttpError}: 401 with the header WWW-Authenticate: Member
 *       if the caller is anonymous, 403 without that header if the caller is known.
 *   <li>An action that the table forgot is refused at both questions, also to staff.
 *   <li>{@link #ofTools} is the table above: 4 callers, 5 actions, and nobody who is refused has changed a row.
 *   <li>{@code a.or(b)} allows a request that one of them allows, and a row that one of them allows who allowed the
 *       request as well. A stranger may change a tool neither by staff.or(owner) nor by owner.or(staff). b is asked
 *       only if a did not say yes.
 *   <li>The same holds for any composition of these, however deep.
 * </ol>
 */
public final class Policy {

    private final Map<String, Permission> table;

    /**
     * @param table from the name of an action to who may do it
     */
    public Policy(Map<String, Permission> table) {
        this.table = Map.copyOf(table);
    }

    /** The table of the tool library. */
    public static Policy ofTools() {
        throw new NotSolvedYet();
    }

    /**
     * Asks before the action begins, whether it is about a tool or not.
     *
     * @throws HttpError 401 or 403 if it is refused
     */
    public void check(Request request, String action) {
        throw new NotSolvedYet();
    }

    /**
     * Asks when the tool was found.
     *
     * @throws HttpError 401 or 403 if it is refused
     */
    public void check(Request request, String action, Row row) {
        throw new NotSolvedYet();
    }
}
