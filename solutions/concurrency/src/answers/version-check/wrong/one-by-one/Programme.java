package katabase.concurrency.version_check;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.hibernate.SessionFactory;

/** Loads all shows to change their titles. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        try {
            return sessions.fromTransaction(session -> {
                Show show = session.find(Show.class, id);
                if (show == null || show.getVersion() != seenVersion) {
                    return tooLate(show);
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
        return sessions.fromTransaction(session -> {
            List<Show> shows = session.createSelectionQuery("from Show where title = :from", Show.class)
                    .setParameter("from", from)
                    .getResultList();
            shows.forEach(show -> show.setTitle(to));
            return shows.size();
        });
    }
}
