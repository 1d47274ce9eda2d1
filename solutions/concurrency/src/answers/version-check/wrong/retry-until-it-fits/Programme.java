package katabase.concurrency.version_check;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.SessionFactory;

/** Notices the conflict, and then saves on the version that is there now. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        try {
            return store(id, seenVersion, title);
        } catch (OptimisticLockException e) {
            Show newest = sessions.fromTransaction(session -> session.find(Show.class, id));
            return newest == null ? new Result.Gone() : save(id, newest.getVersion(), title);
        }
    }

    private Result store(long id, long seenVersion, String title) {
        return sessions.fromTransaction(session -> {
            Show show = session.find(Show.class, id);
            if (show == null) {
                return new Result.Gone();
            }
            if (show.getVersion() != seenVersion) {
                throw new OptimisticLockException("version " + show.getVersion());
            }
            show.setTitle(title);
            session.flush();
            return new Result.Saved(show.getVersion());
        });
    }

    public int retitle(String from, String to) {
        return sessions.fromTransaction(
                session -> session.createMutationQuery("update versioned Show set title = :to where title = :from")
                        .setParameter("to", to)
                        .setParameter("from", from)
                        .executeUpdate());
    }
}
