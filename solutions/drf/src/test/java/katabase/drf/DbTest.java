package katabase.drf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

// One instance, so that one server is used for all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DbTest {

    private static final Schema SCHEMA = new Schema(List.of(new Schema.Script("schema.sql", """
            create table tool (
                id       bigint generated always as identity primary key,
                name     text not null unique,
                fee      numeric(6, 2) not null default 0 check (fee >= 0),
                bought   date,
                added_at timestamptz,
                insured  boolean
            )""")));

    private Databases databases;
    private Database database;
    private Db db;

    @BeforeAll
    void start() {
        databases = new Databases(new Servers(System.getenv(), message -> {}).open(Route.chosen()));
    }

    @AfterAll
    void stop() {
        databases.close();
    }

    @BeforeEach
    void open() {
        database = databases.fresh(SCHEMA);
        db = new Db(database.pool());
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void valuesComeBackAsTheyWere() {
        Instant time = Instant.parse("2026-05-08T09:30:00.123456Z");
        Row stored = db.row(
                        "insert into tool (name, fee, bought, added_at, insured) values (?, ?, ?, ?, ?) returning *",
                        "saw",
                        new BigDecimal("12.50"),
                        LocalDate.of(2026, 5, 8),
                        time,
                        true)
                .orElseThrow();

        assertThat(stored.number("id")).isEqualTo(1);
        assertThat(stored.text("name")).isEqualTo("saw");
        assertThat(stored.decimal("fee")).isEqualTo(new BigDecimal("12.50"));
        assertThat(stored.date("bought")).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(stored.time("added_at")).isEqualTo(time);
        assertThat(stored.flag("insured")).isTrue();
        assertThat(db.row("select name from tool where added_at = ?", time)).isPresent();
        assertThat(db.row("select bought from tool where name = 'none'")).isEmpty();
        assertThat(db.change("update tool set bought = ?", (Object) null)).isEqualTo(1);
        assertThat(db.row("select bought from tool").orElseThrow().date("bought"))
                .isNull();
    }

    @Test
    void listsAreArrays() {
        db.change(
                "insert into tool (name, fee) select * from unnest(?::text[], ?::numeric[])",
                List.of("a\"{,}\\ b", "NULL", "c"),
                List.of(new BigDecimal("1.50"), new BigDecimal("2.00"), 3));

        assertThat(db.rows("select name, fee from tool where id = any(?) order by id", List.of(1L, 2L)))
                .extracting(row -> row.text("name") + row.decimal("fee"))
                .containsExactly("a\"{,}\\ b1.50", "NULL2.00");
        assertThat(db.rows("select from tool where id = any(?)", List.of())).isEmpty();
        assertThat(db.row(
                                "select ?::timestamptz[] as times, array[1, null] as numbers",
                                Arrays.asList(Instant.EPOCH, null))
                        .orElseThrow()
                        .asMap())
                .containsEntry("times", Arrays.asList(Instant.EPOCH, null))
                .containsEntry("numbers", Arrays.asList(1L, null));
    }

    @Test
    void refusalHasItsState() {
        db.change("insert into tool (name) values ('saw')");

        assertThatExceptionOfType(SqlError.class)
                .isThrownBy(() -> db.change("insert into tool (name) values (?)", "saw"))
                .satisfies(error -> assertThat(error.state()).isEqualTo(SqlError.UNIQUE_VIOLATION))
                .withMessageContaining("in: insert into tool (name) values (?)");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> db.row("select from generate_series(1, 2)"));
    }

    @Test
    void transactionIsAllOrNothing() {
        assertThat(db.<Integer>transaction(inside -> inside.change("insert into tool (name) values ('kept')")))
                .isEqualTo(1);
        assertThatExceptionOfType(HttpError.class)
                .isThrownBy(() -> db.transaction(inside -> {
                    inside.change("insert into tool (name) values ('lost')");
                    throw HttpError.notFound();
                }));

        assertThat(database.column(String.class, "select name from tool")).containsExactly("kept");
    }

    @Test
    void transactionWithinATransactionIsASavepoint() {
        db.transaction(outer -> {
            outer.change("insert into tool (name) values ('saw')");
            assertThatExceptionOfType(SqlError.class)
                    .isThrownBy(() -> outer.transaction(inner -> {
                        inner.change("insert into tool (name) values ('lost')");
                        return inner.change("insert into tool (name) values ('saw')");
                    }));
            return outer.<Integer>transaction(inner -> inner.change("insert into tool (name) values ('drill')"));
        });

        assertThat(database.column(String.class, "select name from tool order by id"))
                .containsExactly("saw", "drill");
    }

    @Test
    void selectIsNarrowedBeforeItRuns() {
        db.change("insert into tool (name, fee) select 'tool ' || n, n from generate_series(1, 9) n");
        Select all = Select.of("name", "tool");
        Select some = all.where("fee > ?", 2).where("fee = 1 or fee < ?", 8).orderBy("fee desc");

        assertThat(all.count(db)).isEqualTo(9);
        assertThat(some.count(db)).isEqualTo(5);
        assertThat(some.rows(db))
                .extracting(row -> row.text("name"))
                .startsWith("tool 7")
                .endsWith("tool 3");
        assertThat(some.rows(db, 2)).extracting(row -> row.text("name")).containsExactly("tool 7", "tool 6");
        assertThat(some.rows(db, 2, 2)).extracting(row -> row.text("name")).containsExactly("tool 5", "tool 4");
        assertThat(all.where("fee = ?", 4).row(db)).contains(Row.EMPTY.with("name", "tool 4"));
        assertThat(all.where("fee = ?", 40).row(db)).isEmpty();
    }
}
