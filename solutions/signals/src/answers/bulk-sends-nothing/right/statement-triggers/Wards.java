package katabase.signals.bulk_sends_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** One trigger for each kind of statement, which adds up all rows that it changed. */
public final class Wards {

    private static final String COLUMN = """
            alter table ward add column occupied bigint not null default 0;
            update ward set occupied = (select count(*) from animal where ward_id = ward.id)""";

    private static final String TRIGGER = """
            create function ward_entered() returns trigger language plpgsql as $$
            begin
                update ward set occupied = occupied + n
                  from (select ward_id, count(*) as n from arrived group by ward_id) moved where id = ward_id;
                return null;
            end $$;
            create function ward_left() returns trigger language plpgsql as $$
            begin
                update ward set occupied = occupied - n
                  from (select ward_id, count(*) as n from gone group by ward_id) moved where id = ward_id;
                return null;
            end $$;
            create function ward_changed() returns trigger language plpgsql as $$
            begin
                update ward set occupied = occupied + n
                  from (select ward_id, sum(change) as n
                          from (select ward_id, 1 as change from arrived union all select ward_id, -1 from gone) each
                         group by ward_id) moved
                 where id = ward_id and n <> 0;
                return null;
            end $$;
            create trigger ward_entered after insert on animal referencing new table as arrived
            for each statement execute function ward_entered();
            create trigger ward_left after delete on animal referencing old table as gone
            for each statement execute function ward_left();
            create trigger ward_changed after update on animal referencing new table as arrived old table as gone
            for each statement execute function ward_changed()""";

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
