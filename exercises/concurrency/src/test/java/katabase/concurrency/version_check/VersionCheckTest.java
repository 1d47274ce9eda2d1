package katabase.concurrency.version_check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 7,
        title = "Two programme editors",
        level = Level.MID,
        minutes = 20,
        concepts = {
            "optimistic-locking-version",
            "optimistic-version-travels-with-client",
            "optimistic-retry-needs-fresh-state",
            "bulk-update-bypasses-version"
        },
        start = Programme.class)
final class VersionCheckTest {

    private static final long NOBODYS = 999_999_999L;
    private static final String CHANGE = "update show set title = ?, version = version + 1 where id = ?";

    private Database database;
    private StatementLog statements;
    private Chance chance;
    private Programme programme;

    @BeforeEach
    void open(Database database, SessionFactory sessions, StatementLog statements, Chance chance) {
        this.database = database;
        this.statements = statements;
        this.chance = chance;
        this.programme = new Programme(sessions);
        for (int count = chance.number(1, 5); count > 0; count--) {
            show(chance.name());
        }
    }

    @Test
    @Order(1)
    @DisplayName("save on the version of the page: stored, the version raised by one and told")
    void savesOnTheSeenVersion() {
        long show = show(chance.name());
        long other = show(chance.name());
        Row otherRow = row(other);
        long seen = row(show).version();

        for (int round = 1; round <= 2; round++) {
            String title = chance.name();
            Result answer = save(show, seen, title, "nobody else has touched the show");

            Row row = row(show);
            assertThat(row.title())
                    .withFailMessage(
                            "show %d has the title \"%s\" after save stored \"%s\"; save said %s",
                            show, row.title(), title, answer)
                    .isEqualTo(title);
            assertThat(row.version())
                    .withFailMessage(
                            "show %d had version %d and has version %d after one save, and not %d: each change raises"
                                    + " it by one, so that whoever has an old page can be told. An HQL UPDATE does"
                                    + " that only if you say so",
                            show, seen, row.version(), seen + 1)
                    .isEqualTo(seen + 1);
            requireAnswer(
                    new Result.Saved(seen + 1),
                    answer,
                    "the row has this version now, and the next save of the same page needs it; an entity's version is"
                            + " raised when the session flushes");
            seen = row.version();
        }
        assertThat(row(other))
                .withFailMessage("show %d was saved, and show %d was written as well", show, other)
                .isEqualTo(otherRow);
    }

    @Test
    @Order(2)
    @DisplayName("save of the title that is there already: nothing is written, and the version stays")
    void anUnchangedTitleIsNotWritten() {
        long show = show(chance.name());
        Row before = row(show);

        Result answer = save(show, before.version(), before.title(), "nobody else has touched the show");

        Row after = row(show);
        assertThat(after.writer())
                .withFailMessage(
                        "saving show %d with the title that it has wrote the row (version %d before, %d after): the"
                                + " other editor, who has the same page open, will get a conflict about nothing",
                        show, before.version(), after.version())
                .isEqualTo(before.writer());
        requireAnswer(new Result.Saved(before.version()), answer, "the row is as the editor wants it");
    }

    @Test
    @Order(3)
    @DisplayName(
            "two editors with the same page: the second one gets a Conflict, however often, and overwrites nothing")
    void theSecondEditorGetsAConflict() {
        long show = show(chance.name());
        long seen = row(show).version();
        String adas = chance.name();
        String bens = chance.name();
        save(show, seen, bens, "Ben is the first to save");
        if (chance.coin()) {
            bens = chance.name();
            save(show, seen + 1, bens, "Ben saves his new page");
        }
        Row bensRow = row(show);
        assertThat(bensRow.title())
                .withFailMessage(
                        "Ben was the first to save \"%s\" in show %d, and the row says %s", bens, show, bensRow)
                .isEqualTo(bens);

        for (String title : List.of(adas, adas, adas, bens)) {
            Result answer = save(show, seen, title, "Ada's page is older than Ben's change, which is an answer");

            assertThat(row(show))
                    .withFailMessage(
                            "1. Ada and Ben opened show %d at version %d. 2. Ben saved: %s. 3. Ada saved \"%s\" on"
                                    + " version %d, save said %s, and the row is %s: overwritten, and Ben is not told."
                                    + " What counts is the version on Ada's page. Hibernate compares the version that"
                                    + " this session has loaded, and ignores one that you set on a managed entity; and"
                                    + " whoever loads anew and saves again has detected the conflict and overwrites"
                                    + " all the same. Only the editor can solve it",
                            show, seen, bensRow, title, seen, answer, row(show))
                    .isEqualTo(bensRow);
            requireAnswer(
                    new Result.Conflict(bensRow.version(), bensRow.title()),
                    answer,
                    "Ada's page shows version " + seen + ", the row has Ben's");
        }
    }

    @Test
    @Order(4)
    @DisplayName("a show that does not exist, or that is just being deleted: Gone")
    void whatIsDeletedIsGone(Stage stage) {
        requireAnswer(
                new Result.Gone(),
                save(NOBODYS, chance.number(0, 9), chance.name(), "that there is no show is an answer"),
                "there is no show " + NOBODYS);

        long show = show(chance.name());
        long seen = row(show).version();
        Rival ben = stage.rival("Ben");
        ben.execute("delete from show where id = ?", show);
        Act<Result> saving = stage.start(() -> programme.save(show, seen, chance.name()));
        boolean waited = saving.waitsFor(ben);
        ben.commit();
        Result answer = saving.outcome()
                .value("show " + show + " was deleted while save waited for its row, so save should say Gone: after a"
                        + " conflict the row can have any version, or be gone");

        assertThat(waited)
                .withFailMessage(
                        "Ben is just deleting show %d and has not committed, and save said %s without waiting for him",
                        show, answer)
                .isTrue();
        requireAnswer(new Result.Gone(), answer, "Ben deleted show " + show + " while save waited");
    }

    @Test
    @Order(5)
    @DisplayName("another session's change is not committed: save waits, then Conflict, or Saved if it rolls back")
    void waitsForAnOpenChange(Stage stage) {
        long show = show(chance.name());
        Row page = row(show);
        String bens = chance.name();
        String adas = chance.name();
        Rival ben = stage.rival("Ben");
        ben.execute(CHANGE, bens, show);
        Act<Result> saving = stage.start(() -> programme.save(show, page.version(), adas));
        boolean waited = saving.waitsFor(ben);
        ben.commit();
        Result answer = saving.outcome()
                .value("Ben changed show " + show + " while save waited for him, so save should say Conflict; the"
                        + " OptimisticLockException is for you, not for the editor");

        Row row = row(show);
        assertThat(row.title())
                .withFailMessage(
                        "1. Ben changed show %d to \"%s\" and had not committed. 2. save compared version %d with the"
                                + " row, which still had it, and waited in its UPDATE. 3. Ben committed. 4. The UPDATE"
                                + " went on, save said %s, and the row is %s: Ben committed between your check and"
                                + " your update. The version belongs into the WHERE of the statement that writes,"
                                + " where it is judged again after the wait. Hibernate puts it there when it writes an"
                                + " entity; an UPDATE of your own neither checks nor raises it",
                        show, bens, page.version(), answer, row)
                .isEqualTo(bens);
        assertThat(waited)
                .withFailMessage(
                        "Ben has changed show %d and not committed, and save said %s without waiting for him: if he"
                                + " rolls back, there is no conflict",
                        show, answer)
                .isTrue();
        requireAnswer(
                new Result.Conflict(row.version(), bens),
                answer,
                "this is what Ben has committed. A session that met a conflict keeps what it had loaded: look with a"
                        + " new one, in a new transaction");

        long quiet = show(chance.name());
        long seen = row(quiet).version();
        Rival cleo = stage.rival("Cleo");
        cleo.execute(CHANGE, chance.name(), quiet);
        Act<Result> waiting = stage.start(() -> programme.save(quiet, seen, adas));
        waiting.waitsFor(cleo);
        cleo.rollback();
        requireAnswer(
                new Result.Saved(seen + 1),
                waiting.outcome().value("Cleo rolled back, so save should store the title"),
                "Cleo had changed show " + quiet + " and rolled back, so there was no conflict");
        assertThat(row(quiet).title())
                .withFailMessage("Cleo rolled back and save said Saved, but show %d is %s", quiet, row(quiet))
                .isEqualTo(adas);

        oneOfTwoIsSaved(stage);
    }

    /** Just before the first statement that writes, another editor saves the same page. */
    private void oneOfTwoIsSaved(Stage stage) {
        long show = show(chance.name());
        long seen = row(show).version();
        String adas = chance.name();
        String bens = chance.name();
        AtomicReference<Act<Result>> second = new AtomicReference<>();
        statements.before(sent -> sent.writes() && sent.mentions("show"), () -> {
            second.set(stage.start(() -> programme.save(show, seen, bens)));
            stage.awaitStandstill();
        });
        String expectation = "Ada saved show " + show + ", and just before her UPDATE Ben saved the same page; one of"
                + " them should be Saved and the other one get a Conflict, without an exception. A lock that both can"
                + " have (FOR SHARE, PESSIMISTIC_READ) lets each wait for the other when they write";
        Result first = Outcome.of(() -> programme.save(show, seen, adas)).value(expectation);
        assertThat(second.get())
                .withFailMessage("save said %s and wrote nothing to show %d: %s", first, show, row(show))
                .isNotNull();
        Result other = second.get().outcome().value(expectation);
        Row row = row(show);
        String winner = first instanceof Result.Saved ? adas : bens;
        assertThat(List.of(first, other))
                .withFailMessage(
                        "Ada saved show %d on version %d, and just before her UPDATE Ben saved the same page. One"
                                + " should be Saved and the other one get a Conflict with the row as it is (%s), and"
                                + " the answers are %s and %s",
                        show, seen, row, first, other)
                .containsExactlyInAnyOrder(new Result.Saved(seen + 1), new Result.Conflict(seen + 1, winner));
        assertThat(row.title())
                .withFailMessage("save told one of two editors Saved for \"%s\", and the row is %s", winner, row)
                .isEqualTo(winner);
    }

    @Test
    @Order(6)
    @DisplayName("retitle: one statement for all shows, and whoever has an old page of one of them gets a Conflict")
    void retitleIsAChangeForEverybody() throws Exception {
        String from = chance.name();
        String to = chance.name();
        List<Long> shows = new ArrayList<>();
        for (int count = chance.number(12, 40); count > 0; count--) {
            shows.add(show(from));
        }
        long other = show(chance.name());
        Row otherRow = row(other);
        long opened = chance.pick(shows);
        long seen = row(opened).version();

        Recording<Outcome<Integer>> retitling = statements.record(() -> Outcome.of(() -> programme.retitle(from, to)));

        int changed = retitling.result().value("retitle should give " + shows.size() + " shows their new title");
        assertThat(database.count("show", "title = ?", to))
                .withFailMessage("%d shows had the title, and retitle did not change them all", shows.size())
                .isEqualTo(shows.size());
        assertThat(row(other))
                .withFailMessage("show %d has another title, and retitle wrote it: %s", other, row(other))
                .isEqualTo(otherRow);
        assertThat(changed)
                .withFailMessage("retitle changed %d shows and said %d", shows.size(), changed)
                .isEqualTo(shows.size());
        retitling
                .statements()
                .exactly(
                        1,
                        "retitling " + shows.size() + " shows",
                        "an entity for each row is a SELECT, and then an UPDATE for each of them");

        Result answer = save(opened, seen, chance.name(), "that somebody else has changed the show is an answer");
        assertThat(row(opened).title())
                .withFailMessage(
                        "1. An editor opened show %d at version %d. 2. retitle changed it, and its version with that to"
                                + " %d. 3. The editor saved, save said %s, and the new title is lost: \"%s\". An"
                                + " UPDATE of many rows goes past Hibernate's versions, in HQL and in SQL; whoever"
                                + " changes a row has to raise its version",
                        opened, seen, seen + 1, answer, row(opened).title())
                .isEqualTo(to);
        requireAnswer(
                new Result.Conflict(seen + 1, to), answer, "retitle is one change, and raises the version by one");
    }

    /** What a row holds, and the transaction that wrote it. */
    private record Row(long version, String title, String writer) {

        @Override
        public String toString() {
            return "version " + version + " \"" + title + "\"";
        }
    }

    private Row row(long show) {
        return database.row("select version, title, xmin::text as writer from show where id = ?", show)
                .map(row -> new Row((Long) row.get("version"), (String) row.get("title"), (String) row.get("writer")))
                .orElseThrow(
                        () -> new AssertionError("show " + show + " is not there any more: nobody has deleted it"));
    }

    private Result save(long show, long seen, String title, String why) {
        return Outcome.of(() -> programme.save(show, seen, title))
                .value("save(" + show + ", " + seen + ", \"" + title + "\") should return a result: " + why);
    }

    private static void requireAnswer(Result expected, Result answer, String why) {
        assertThat(answer)
                .withFailMessage("save said %s, and should say %s: %s", answer, expected, why)
                .isEqualTo(expected);
    }

    private long show(String title) {
        return database.value(Long.class, "insert into show (title, version) values (?, ?) returning id", title, (long)
                chance.number(1, 60));
    }
}
