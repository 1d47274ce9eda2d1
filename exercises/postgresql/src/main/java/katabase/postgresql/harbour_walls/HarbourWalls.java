package katabase.postgresql.harbour_walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Towns that must not see each other</h2>
 *
 * Kielwasser runs the harbours of several towns in one database, and the towns compete. Every query of the application
 * has {@code where harbour_id = ?}. Every query but one: last week a report showed Brunsiel what Altmoor earns. From
 * now on the database itself keeps the towns apart, whatever a query forgets.
 *
 * <p>These tables and the view exist already and stay as they are, apart from their rights (src/test/resources,
 * schema.sql):
 *
 * <pre>
 * berth   (id bigint identity primary key, harbour_id bigint not null, name text not null)
 * stay    (id bigint identity primary key, harbour_id bigint not null, berth_id bigint not null, boat text not null,
 *          fee_cents bigint not null)
 * wage    (id bigint identity primary key, harbour_id bigint not null, person text not null, cents bigint not null)
 * takings a view: the number and the sum of the stays of each harbour
 * </pre>
 *
 * All of them belong to the owner role, which migrates them. The application role runs the application. Both exist
 * already, may use the schema public, and are neither superusers nor members of each other. Sessions become one of them
 * by SET ROLE, so settings of ALTER ROLE do not reach them. The application has one pool of connections for all towns:
 * it says at the beginning of each transaction for which harbour it works, and is trusted to say it truly.
 *
 * <h3>Your task</h3>
 *
 * Write the two methods of this class.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>In a transaction that has entered a harbour, the application role may select, insert, update and delete its
 *       rows of berth and stay, sees no others, and may select from takings. It may do nothing more: neither truncate
 *       nor alter the tables, nor read wage (42501).
 *   <li>It cannot insert a row for another harbour nor move one there (42501). Changing or deleting a foreign row by
 *       its id finds 0 rows.
 *   <li>{@code enter} holds for the running transaction only. The next one on the same connection sees, changes and
 *       deletes 0 rows until it enters a harbour itself, and gets no error; so does the first one of a new connection.
 *   <li>The owner role is bound by the same rule: it sees only the rows of the entered harbour, and takings shows only
 *       that harbour, to either role.
 *   <li>UPDATE and DELETE without WHERE and without a look at any column change only the harbour's own rows, and 0 rows
 *       where no harbour was entered.
 *   <li>A table that the owner role creates tomorrow can be selected from by the application role at once (and not
 *       changed). Other roles can select from none of them, neither old nor new.
 * </ol>
 */
public final class HarbourWalls {

    /**
     * The statements that build the walls. The database's administrator, a superuser, executes each of them once, in
     * this order. They create no roles.
     *
     * @param appRole the application role, a name that needs no quotation marks
     * @param ownerRole the role that owns the tables and the view, likewise
     */
    public List<String> walls(String appRole, String ownerRole) {
        throw new NotSolvedYet();
    }

    /**
     * Says for which harbour the running transaction works. The last call counts.
     *
     * @param tx a connection with a running transaction
     */
    public void enter(Connection tx, long harbour) throws SQLException {
        throw new NotSolvedYet();
    }
}
