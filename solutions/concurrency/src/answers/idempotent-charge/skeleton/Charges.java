package katabase.concurrency.idempotent_charge;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The impatient thumb</h2>
 *
 * The Lantern Theatre's telephone app sends POST /charges to charge a gift card. In the basement bar the network is
 * bad, the answer gets lost, and the app, or its owner's thumb, sends the same request again. So that nobody pays
 * twice, the app puts a header Idempotency-Key into the request, new for each purchase and the same for each
 * repetition.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql). How you use the columns of
 * charge_request is up to you, but a request that was answered has its key, {@link Fingerprint} of its body, status and
 * reply there.
 *
 * <pre>
 * card           (id bigint primary key, balance_cents integer not null)
 * payment        (id bigint identity primary key, card_id bigint not null references card, cents integer not null)
 * charge_request (key text primary key, body_hash text not null, status integer, reply text)
 * </pre>
 *
 * The HTTP side is given. It calls {@link #charge} for each request, with null for a missing header, and sends your
 * {@link Reply}; whatever you throw becomes a 500. Several servers with a Charges each work on one database.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #charge}. To charge is to take the cents from the card, if it has them, and to store a payment.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>A charge is a 201 ({@code Reply.paid}). The same key with the same body again, also at another server: the
 *       stored reply byte for byte, with the header Idempotent-Replay, and still one payment. Another key is another
 *       charge.
 *   <li>A used key with another body is a 422, a missing or blank key is a 400, and nothing is charged or stored for
 *       either. The right body still gets its reply.
 *   <li>A card that has too little is a 402 ({@code Reply.tooLittle}). That is an answer and is stored: the same key
 *       gets it again when the card was topped up meanwhile. A new key is charged. If somebody else is just taking
 *       from the card, and leaves too little when he commits, it is a 402, too.
 *   <li>The database fails, at the payment, at charge_request or at the card: a 500, and neither key nor payment is
 *       stored, and the balance is the old one. The same request sent again gets its 201 and is charged once.
 *   <li>Another server has stored the same key and has not committed: you wait for it. It commits: its reply is
 *       replayed and nothing is charged. It rolls back: you charge.
 *   <li>Six clients send the same request to six servers at the same time, while somebody else takes from the card and
 *       then commits: what he took is gone as well, one payment, and six times the same 201, five of them with
 *       Idempotent-Replay.
 * </ol>
 */
public final class Charges {

    private final DataSource dataSource;

    public Charges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Charges a card, or tells what was told before.
     *
     * @param key the Idempotency-Key; null if there is none
     * @param charge what is to be done
     * @param body the request's body, out of which the charge was read
     * @throws SQLException if the database fails; then nothing is stored
     */
    public Reply charge(String key, Charge charge, byte[] body) throws SQLException {
        throw new NotSolvedYet();
    }
}
