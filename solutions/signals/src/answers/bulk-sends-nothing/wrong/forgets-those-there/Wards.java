package katabase.signals.bulk_sends_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Starts at zero, though there are animals. */
public final class Wards {

    private static final String COLUMN = """
            alter table ward add column occupied bigint not null default 0""";

    private static final String TRIGGER = """
            create function keep_ward_occupied() returns trigger language plpgsql as $$
            begin
                if tg_op <> 'INSERT' then
                    update ward set occupied = occupied - 1 where id = old.ward_id;
                end if;
                if tg_op <> 'DELETE' then
                    update ward set occupied = occupied + 1 where id = new.ward_id;
                end if;
                return null;
            end $$;
            create trigger keep_ward_occupied after insert or delete or update of ward_id on animal
            for each row execute function keep_ward_occupied()""";

    private Wards() {}

    public static void install(SessionFactory sessions) {
        sessions.inTransaction(session -> session.doWork(Wards::install));
    }

    private static void install(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(COLUMN);
            statement.execute(TRIGGER);
        }
    }

    public static long occupied(Session session, long wardId) {
        return session.createNativeQuery("select occupied from ward where id = :id", Long.class)
                .setParameter("id", wardId)
                .getSingleResult();
    }
}
