package katabase.signals.created_flag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Given: the medical cards. */
public final class Cards {

    private Cards() {}

    /**
     * Opens the card of a patient that has none.
     *
     * @param connection belongs to the transaction in which that shall happen
     * @param patient has its number, and its row is there
     * @throws SQLException if the patient has a card already (23505), or no row (23503)
     */
    public static void open(Connection connection, Patient patient) throws SQLException {
        String column = patient instanceof Animal ? "animal_id" : "stray_id";
        String sql = "insert into medical_card (" + column + ", opened_at) values (?, now())";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, patient.getId());
            insert.executeUpdate();
        }
    }
}
