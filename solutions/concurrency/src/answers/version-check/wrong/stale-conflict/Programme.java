package katabase.concurrency.version_check;

import org.hibernate.SessionFactory;

/** Looks for the other editor's change in the session that has loaded the row before it. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        return sessions.fromTransaction(session -> {
            Show show = session.find(Show.class, id);
            if (show == null || show.getVersion() != seenVersion) {
                return tooLate(show);
            }
            if (show.getTitle().equals(title)) {
                return new Result.Saved(seenVersion);
            }
            int written = session.createMutationQuery(
                            "update versioned Show set title = :title where id = :id and version = :seen")
                    .setParameter("title", title)
                    .setParameter("id", id)
                    .setParameter("seen", seenVersion)
                    .executeUpdate();
            return written == 1 ? new Result.Saved(seenVersion + 1) : tooLate(session.find(Show.class, id));
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
