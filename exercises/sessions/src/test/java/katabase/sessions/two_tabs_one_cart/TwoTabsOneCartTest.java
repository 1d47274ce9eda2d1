package katabase.sessions.two_tabs_one_cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.sessions.Json;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Sent;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 9,
        title = "The line that vanished",
        level = Level.SENIOR,
        minutes = 45,
        concepts = {"concurrent-requests-last-write-wins", "sessions-on-many-servers"},
        start = SessionStore.class)
final class TwoTabsOneCartTest {

    private static final int QUICK_CLICKS = 10;
    private static final int REQUESTS = 8;
    private static final int CLICKS = 5;

    private final List<OtherNode> others = new ArrayList<>();

    private Database database;
    private DataSource dataSource;
    private StatementLog statements;
    private Stage stage;
    private Chance chance;
    private SessionStore store;
    private Map<String, Object> before;
    private String id;
    private String rose;
    private String fern;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Stage stage, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.statements = statements;
        this.stage = stage;
        this.chance = chance;
        this.store = new SessionStore(dataSource);
        this.before = Map.of("name", chance.name(), "seen", List.of(chance.number(1, 99), chance.number(1, 99)));
        this.id = session();
        this.rose = "rose " + chance.name();
        this.fern = "fern " + chance.name();
    }

    @AfterEach
    void close() throws SQLException {
        for (OtherNode other : others) {
            other.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("a change is stored, nothing else is touched, version is one higher; an unknown id is SessionGone")
    void changeIsStored() {
        String bystander = session();
        long version = version();
        click(store, Cart.adding(rose), "a rose was put into the cart, and nobody else was there");
        requireCart(Map.of(rose, 1), "a rose was put into the cart");
        click(store, Cart.adding(rose), "a second rose was put into the cart");
        click(store, Cart.adding(fern), "a fern was put into the cart");
        requireCart(Map.of(rose, 2, fern, 1), "two roses and a fern were put into the cart");

        Map<String, Object> rest = data(id);
        rest.remove("cart");
        assertThat(rest)
                .withFailMessage("the cart was changed, and the other data, %s, are now %s", before, rest)
                .isEqualTo(before);
        assertThat(data(bystander))
                .withFailMessage("another session had %s, and has %s now", before, data(bystander))
                .isEqualTo(before);
        requireVersion(version + 3, "three changes were made");

        AtomicInteger calls = new AtomicInteger();
        String unknown = UUID.randomUUID().toString();
        UnaryOperator<Map<String, Object>> counting = data -> {
            calls.incrementAndGet();
            return data;
        };
        Outcome.of(() -> changed(store, unknown, counting))
                .refusal(SessionGone.class, "there is no session " + unknown + ", and change should say SessionGone");
        assertThat(calls)
                .withFailMessage("there is no session %s, and the edit was called all the same", unknown)
                .hasValue(0);
    }

    @Test
    @Order(2)
    @DisplayName("the other node puts a plant into the same cart while your edit runs: both plants are in it")
    void bothTabsArrive() {
        Meanwhile fernAtTheOther = meanwhile(rose, other -> other.change(id, Cart.adding(fern)));
        click(store, fernAtTheOther, "the other node put a fern into the cart while your edit ran");
        boolean waited = fernAtTheOther.waited();
        Map<String, Object> cart = cart();
        assertThat(cart)
                .withFailMessage(() -> "the cart holds " + cart + " and should hold one rose and one fern. 1. Your edit"
                        + " got the data, without a fern. 2. While it ran, the other node "
                        + (waited ? "wanted to add a fern, and waited for you" : "added a fern and committed")
                        + ". 3. You stored what your edit had made of the old data. " + why())
                .isEqualTo(Map.of(rose, 1, fern, 1));

        Meanwhile roseAtBoth = meanwhile(rose, other -> other.change(id, Cart.adding(rose)));
        click(store, roseAtBoth, "both nodes put a rose into the cart");
        roseAtBoth.waited();
        requireCart(
                Map.of(rose, 3, fern, 1),
                "there were a rose and a fern in the cart, and each of the two nodes added a rose at the same time");
    }

    private String why() {
        if (statements.all().only(sent -> sent.sql().contains("||")).count() > 0) {
            return "|| of jsonb replaces the value of a key as a whole, and the whole cart is one value: the other"
                    + " node's is gone";
        }
        if (statements.all().only(TwoTabsOneCartTest::locks).count() > 0) {
            return "A lock ends with its transaction, which in autocommit is one statement: between your SELECT and"
                    + " your UPDATE everybody could get at the row";
        }
        return "The last write wins, and the fern of the other tab has vanished. A transaction alone changes nothing"
                + " about that, nor does synchronized: the other node does not know your monitor";
    }

    private static boolean locks(Sent sent) {
        return sent.sql().toLowerCase(Locale.ROOT).matches(".*\\bfor (no key )?update\\b.*");
    }

    @Test
    @Order(3)
    @DisplayName("the other node is quicker ten times in a row: all eleven plants arrive, nobody has to click again")
    void triesUntilItFits() {
        long version = version();
        List<Meanwhile> quick = new ArrayList<>();
        UnaryOperator<Map<String, Object>> edit = data -> {
            if (quick.size() == QUICK_CLICKS) {
                return Cart.adding(rose).apply(data);
            }
            quick.add(meanwhile(rose, other -> other.change(id, Cart.adding(fern))));
            return quick.get(quick.size() - 1).apply(data);
        };
        click(
                store,
                edit,
                "whenever your edit ran, the other node was quicker, " + QUICK_CLICKS + " times at most; then it was"
                        + " quiet. The customer has clicked once, and does not want to hear of it");
        quick.forEach(Meanwhile::waited);
        int ferns = quick.size();
        requireCart(
                Map.of(rose, 1, fern, ferns),
                "the other node added a fern " + ferns + " times while your edit ran, and you added a rose");
        requireVersion(version + ferns + 1, "the other node made " + ferns + " changes and you made one");
    }

    @Test
    @Order(4)
    @DisplayName("eight requests at each node click five times: not one is lost, and other sessions do not wait")
    void rush() {
        otherSessionDoesNotWait();

        Rival moss = stage.rival("Moss");
        moss.execute(
                "update web_session set data = ?::jsonb, version = version + 1 where id = ?",
                Json.write(Cart.adding(fern).apply(data(id))),
                id);
        List<Act<?>> requests = new ArrayList<>();
        requests.add(stage.start(this::clicksHere));
        boolean waited = requests.get(0).waitsFor(moss);
        for (int count = 1; count < REQUESTS; count++) {
            requests.add(stage.start(this::clicksHere));
        }
        for (int count = 0; count < REQUESTS; count++) {
            OtherNode other = other();
            requests.add(stage.start(() -> clicksThere(other)));
        }
        moss.commit();
        String rush = REQUESTS + " requests at each of two nodes changed one session, " + CLICKS + " times each";
        requests.forEach(
                request -> request.outcome().value(rush + "; each of these changes should be stored sooner or later"));
        requireCart(
                Map.of(rose, 2 * REQUESTS * CLICKS, fern, 1),
                "the other node had put a fern into the cart and not committed; your first change "
                        + (waited ? "waited for it" : "did not wait for it") + "; it committed; " + rush
                        + ", by one rose. Whatever was read before a wait is old after it");
    }

    private void otherSessionDoesNotWait() {
        String first = session();
        String second = session();
        SessionStore secondStore = new SessionStore(dataSource);
        Meanwhile edit = new Meanwhile(rose, () -> secondStore.change(second, Cart.adding(rose)));
        String situation = "two customers' sessions were changed at the same time, and both changes should be stored";
        Outcome.of(() -> changed(store, first, edit)).value(situation);
        assertThat(edit.waited())
                .withFailMessage(
                        "while the edit of one customer's session ran, the change of another customer's session"
                                + " had to wait: what you lock is common to all sessions, and all customers of the shop"
                                + " stand in one line")
                .isFalse();
    }

    private String clicksHere() throws SQLException {
        SessionStore here = new SessionStore(dataSource);
        for (int click = 0; click < CLICKS; click++) {
            here.change(id, Cart.adding(rose));
        }
        return "done";
    }

    private String clicksThere(OtherNode there) throws SQLException {
        for (int click = 0; click < CLICKS; click++) {
            there.change(id, Cart.adding(rose));
        }
        return "done";
    }

    @Test
    @Order(5)
    @DisplayName("the customer logs out at the other node while your edit runs: the row stays deleted")
    void loggedOutIsLoggedOut() {
        Meanwhile logout = meanwhile(rose, other -> other.logOut(id));
        Outcome<String> change = Outcome.of(() -> changed(store, id, logout));
        boolean waited = logout.waited();
        assertThat(database.count("web_session", "true"))
                .withFailMessage("the customer logged out at the other node while your edit ran, and the session is"
                        + " back: whoever has the cookie is logged in again. A change is no reason to make a row")
                .isZero();
        if (waited) {
            change.value("the logout at the other node waited for your change, which should have been stored");
        } else {
            change.refusal(
                    SessionGone.class,
                    "the customer logged out at the other node while your edit ran, so that the row was gone before you"
                            + " could store anything; change should say SessionGone");
        }
    }

    @Test
    @Order(6)
    @DisplayName("an edit that throws leaves nothing behind: no change, no transaction, no lock")
    void failedEditLeavesNothing() {
        click(store, Cart.adding(rose), "a rose was put into the cart");
        Map<String, Object> data = data(id);
        long version = version();
        IllegalStateException soldOut = new IllegalStateException("sold out");
        UnaryOperator<Map<String, Object>> failing = map -> {
            map.clear();
            throw soldOut;
        };
        Exception thrown = Outcome.of(() -> changed(store, id, failing))
                .refusal(Exception.class, "the edit threw an exception, which should reach the caller of change");
        assertThat(thrown)
                .withFailMessage(
                        "the edit threw %s, and change threw %s: the page knows what to do with its own exception",
                        soldOut, thrown)
                .isSameAs(soldOut);
        assertThat(data(id))
                .withFailMessage("the edit threw, and the data were %s and are %s", data, data(id))
                .isEqualTo(data);
        requireVersion(version, "the edit threw an exception");
        requireNothingOpen();
        click(store, Cart.adding(fern), "an edit had thrown before, and the next one is fine");
        requireCart(Map.of(rose, 1, fern, 1), "a rose, an edit that threw, and a fern");
    }

    private void requireNothingOpen() {
        long open = database.count(
                "pg_stat_activity",
                "datname = current_database() and application_name = ? and state like 'idle in transaction%'",
                Database.LEARNER);
        Rival look = stage.rival("Look");
        boolean free = Outcome.of(() -> look.execute("select id from web_session where id = ? for update nowait", id))
                .returned();
        look.rollback();
        assertThat(open == 0 && free)
                .withFailMessage(
                        "the edit threw, %d of your transactions are still open, and the session's row is %s. Whatever"
                                + " ends change has to end its transaction and give the connection back",
                        open, free ? "free" : "locked: all further requests of this visitor wait")
                .isTrue();
    }

    /** An edit that adds a plant; while it runs for the first time, somebody else acts, as far as he gets. */
    private final class Meanwhile implements UnaryOperator<Map<String, Object>> {

        private final UnaryOperator<Map<String, Object>> edit;
        private final Deed deed;
        private Act<String> act;
        private boolean waited;

        Meanwhile(String plant, Deed deed) {
            this.edit = Cart.adding(plant);
            this.deed = deed;
        }

        @Override
        public Map<String, Object> apply(Map<String, Object> data) {
            if (act == null) {
                act = stage.start(() -> {
                    deed.act();
                    return "done";
                });
                stage.awaitStandstill();
                waited = !act.hasEnded();
            }
            return edit.apply(data);
        }

        /** Lets the other one come to the end, and tells whether he had to wait for us. */
        boolean waited() {
            assertThat(act)
                    .withFailMessage("change did not call the edit, which alone knows what is to be changed")
                    .isNotNull();
            act.outcome().value("somebody else acted while your edit ran, and should have come to an end");
            return waited;
        }
    }

    @FunctionalInterface
    private interface Deed {

        void act() throws SQLException;
    }

    @FunctionalInterface
    private interface OthersDeed {

        void act(OtherNode other) throws SQLException;
    }

    private Meanwhile meanwhile(String plant, OthersDeed deed) {
        OtherNode other = other();
        return new Meanwhile(plant, () -> deed.act(other));
    }

    private OtherNode other() {
        OtherNode other = OtherNode.on(database);
        others.add(other);
        return other;
    }

    private void click(SessionStore node, UnaryOperator<Map<String, Object>> edit, String situation) {
        Outcome.of(() -> changed(node, id, edit)).value(situation + "; the change should be stored");
    }

    private static String changed(SessionStore node, String id, UnaryOperator<Map<String, Object>> edit)
            throws SQLException {
        node.change(id, edit);
        return "normally";
    }

    private void requireCart(Map<String, Object> expected, String situation) {
        Map<String, Object> cart = cart();
        assertThat(cart)
                .withFailMessage("%s. The cart should hold %s, and holds %s", situation, expected, cart)
                .isEqualTo(expected);
    }

    private void requireVersion(long expected, String situation) {
        long version = version();
        assertThat(version)
                .withFailMessage(
                        "%s; version should be %d, and is %d: each change raises it by 1, since whoever has read the"
                                + " session sees by it that there is something newer",
                        situation, expected, version)
                .isEqualTo(expected);
    }

    private Map<String, Object> cart() {
        return Cart.of(data(id));
    }

    private Map<String, Object> data(String session) {
        return Json.read(database.value(String.class, "select data::text from web_session where id = ?", session));
    }

    private long version() {
        return database.value(Long.class, "select version from web_session where id = ?", id);
    }

    private String session() {
        String session = new UUID(chance.random().nextLong(), chance.random().nextLong()).toString();
        database.execute(
                "insert into web_session (id, data, version) values (?, ?::jsonb, ?)",
                session,
                Json.write(before),
                chance.number(1L, 999L));
        return session;
    }
}
