package katabase.concurrency.version_check;

import org.hibernate.SessionFactory;

/** Writes with one UPDATE that asks for number and version, and counts the rows. */
public final class Programme {

    private final SessionFactory sessions;

    public Programme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Result save(long id, long seenVersion, String title) {
        int written = sessions.fromTransaction(
                session -> session.createMutationQuery("update Show set title = :title, version = version + 1"
                                + " where id = :id and version = :seen and title <> :title")
                        .setParameter("title", title)
                        .setParameter("id", id)
                        .setParameter("seen", seenVersion)
                        .executeUpdate());
        if (written == 1) {
            return new Result.Saved(seenVersion + 1);
        }
        Show show = sessions.fromTransaction(session -> session.find(Show.class, id));
        boolean unchanged = show != null
                && show.getVersion() == seenVersion
                && show.getTitle().equals(title);
        return unchanged ? new Result.Saved(seenVersion) : tooLate(show);
    }

    private static Result tooLate(Show show) {
        return show == null ? new Result.Gone() : new Result.Conflict(show.getVersion(), show.getTitle());
    }

    public int retitle(String from, String to) {
        return sessions.fromTransaction(session -> session.createMutationQuery(
                        "update Show set title = :to, version = version + 1 where title = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate());
    }
}
