package katabase.signals.bulk_sends_nothing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Given: all routes on which the clinic writes. Each is a transaction of its own.
 *
 * @param sessions where the transactions come from
 */
public record Clinic(SessionFactory sessions) {

    /**
     * A new animal, by persist.
     *
     * @param wardId where it lies; null if it goes home at once
     * @return its number
     */
    public long admit(String name, Long wardId, long ownerId) {
        return sessions.fromTransaction(session -> {
            Animal animal = new Animal(name, ward(session, wardId), session.getReference(Owner.class, ownerId));
            session.persist(animal);
            return animal.getId();
        });
    }

    /**
     * One animal moves, by its association.
     *
     * @param wardId where it lies from now on; null if it goes home
     */
    public void move(long animalId, Long wardId) {
        sessions.inTransaction(
                session -> session.find(Animal.class, animalId).setWard(ward(session, wardId)));
    }

    /** One animal gets another name. */
    public void rename(long animalId, String name) {
        sessions.inTransaction(session -> session.find(Animal.class, animalId).setName(name));
    }

    /** One animal is removed. */
    public void remove(long animalId) {
        sessions.inTransaction(session -> session.remove(session.find(Animal.class, animalId)));
    }

    /** All animals of a ward go home, by one HQL statement. */
    public void dischargeAll(long wardId) {
        sessions.inTransaction(
                session -> session.createMutationQuery("update Animal set ward = null where ward.id = :ward")
                        .setParameter("ward", wardId)
                        .executeUpdate());
    }

    /** All animals of a ward move to another one, by one HQL statement. */
    public void moveAll(long fromWard, long toWard) {
        sessions.inTransaction(
                session -> session.createMutationQuery("update Animal set ward.id = :to where ward.id = :from")
                        .setParameter("to", toWard)
                        .setParameter("from", fromWard)
                        .executeUpdate());
    }

    /** New animals from another clinic's file, by a JDBC batch. */
    public void importAll(List<String> names, long wardId, long ownerId) {
        sessions.inTransaction(session -> session.doWork(connection -> insert(connection, names, wardId, ownerId)));
    }

    private static void insert(Connection connection, List<String> names, long wardId, long ownerId)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into animal (name, ward_id, owner_id) values (?, ?, ?)")) {
            for (String name : names) {
                insert.setString(1, name);
                insert.setLong(2, wardId);
                insert.setLong(3, ownerId);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** An owner is removed; the foreign key deletes the animals along with it. */
    public void deleteOwner(long ownerId) {
        sessions.inTransaction(session -> session.remove(session.find(Owner.class, ownerId)));
    }

    private static Ward ward(Session session, Long wardId) {
        return wardId == null ? null : session.getReference(Ward.class, wardId);
    }
}
