package katabase.concurrency.version_check;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.SessionFactory;

/** Merges a detached copy that bears the version of the page: Hibernate compares it. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        try {
            return sessions.fromTransaction(session -> {
                Show copy = new Show();
                copy.setId(id);
                copy.setVersion(seenVersion);
                copy.setTitle(title);
                Show merged = session.merge(copy);
                session.flush();
                return new Result.Saved(merged.getVersion());
            });
        } catch (OptimisticLockException e) {
            return sessions.fromTransaction(session -> tooLate(session.find(Show.class, id)));
        }
    }

    private static Result tooLate(Show show) {
        return show == null ? new Result.Gone() : new Result.Conflict(show.getVersion(), show.getTitle());
    }

    public int retitle(String from, String to) {
        return sessions.fromTransaction(
                session -> session.createMutationQuery("update versioned Show set title = :to where title = :from")
                        .setParameter("to", to)
                        .setParameter("from", from)
                        .executeUpdate());
    }
}
