package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Everything but, with NULLs in it</h2>
 *
 * Spoke, which rents out bikes, writes to its riders: one letter to those who have a plan, another one to everybody
 * else. Riders without a plan are the ones that marketing cares about most, and it is they who are missing from the
 * second letter. A third letter is for riders who have never brought a friend.
 *
 * <p>The table exists already (src/test/resources, schema.sql), and {@link Rider} is mapped:
 *
 * <pre>
 * rider (id bigint primary key, name text not null, plan text, referred_by bigint references rider)
 * </pre>
 *
 * plan is NULL for a rider without a plan. Any text may be the name of a plan, such as "none" or "-", and the empty
 * string is one like any other: an old program has written it for the trial. referred_by names the rider who brought
 * this one, which is always somebody else; it is NULL for most of them.
 *
 * <h3>Your task</h3>
 *
 * Write the three methods. Each list is ordered by id, has each rider once, and is empty if there is nobody. The
 * EntityManager is the caller's.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code withPlan} of a plan lists the riders who have it.
 *   <li>{@code notOn} of a plan lists all other riders, and those without a plan are among them.
 *   <li>{@code withPlan(null)} lists the riders without a plan, {@code notOn(null)} those with any plan.
 *   <li>{@code neverReferred} lists the riders whom nobody names in referred_by.
 *   <li>Each call sends 1 statement and loads no rider whom it does not list.
 *   <li>The empty string is a plan, "none" and "-" are, and a rider without a plan is on none of them. For every
 *       argument the two lists together are all riders, each of them once.
 * </ol>
 */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The riders who have a plan.
     *
     * @param planOrNull the plan's name; null for the riders without a plan
     */
    public List<Rider> withPlan(String planOrNull) {
        throw new NotSolvedYet();
    }

    /**
     * Everybody whom {@link #withPlan} does not list for the same argument.
     *
     * @param planOrNull the plan's name; null for the riders without a plan
     */
    public List<Rider> notOn(String planOrNull) {
        throw new NotSolvedYet();
    }

    /** The riders whom nobody names as the one who brought them. */
    public List<Rider> neverReferred() {
        throw new NotSolvedYet();
    }
}
