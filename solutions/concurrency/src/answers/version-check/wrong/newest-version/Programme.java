package katabase.concurrency.version_check;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.SessionFactory;

/** Loads the newest row, changes it and saves it, whatever the page showed. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        try {
            return sessions.fromTransaction(session -> {
                Show show = session.find(Show.class, id);
                if (show == null) {
                    return new Result.Gone();
                }
                show.setTitle(title);
                session.flush();
                return new Result.Saved(show.getVersion());
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
