package katabase.concurrency.version_check;

import jakarta.persistence.LockModeType;
import org.hibernate.SessionFactory;

/** Locks the row with a lock that two editors can have at once, and waits for the other one when it writes. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        return sessions.fromTransaction(session -> {
            Show show = session.find(Show.class, id, LockModeType.PESSIMISTIC_READ);
            if (show == null || show.getVersion() != seenVersion) {
                return tooLate(show);
            }
            show.setTitle(title);
            session.flush();
            return new Result.Saved(show.getVersion());
        });
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
