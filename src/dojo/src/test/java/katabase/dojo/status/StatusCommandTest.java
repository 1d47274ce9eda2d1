package katabase.dojo.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import katabase.dojo.ExitCode;
import katabase.dojo.KataCommandLine;
import katabase.dojo.Library;
import katabase.dojo.Surroundings;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Answered;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.journal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code kata status} on the library's workspace, on a Friday. */
final class StatusCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final SplittableRandom random = new SplittableRandom(5);

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws Exception {
        Library.copiedTo(folder);
    }

    private Library.Result kata(int columns, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, new Paint(false));
        Surroundings surroundings = new Surroundings(
                folder, List.of(), Optional.empty(), Map.of("COLUMNS", String.valueOf(columns)), terminal);
        int exitCode = KataCommandLine.in(
                        surroundings,
                        () -> new BufferedReader(new StringReader("")),
                        Clock.fixed(NOW, ZoneId.of("Europe/Berlin")))
                .execute(arguments);
        return new Library.Result(exitCode, out.toString(), err.toString());
    }

    /** The kata was solved ten days ago; questions were answered on three days up to yesterday. */
    private void practise() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Attempted(
                EntryId.of(random),
                NOW.minus(Duration.ofDays(10)),
                "library/lend-once",
                Result.PASSED,
                3,
                3,
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Origin.RUN));
        for (int day = 1; day <= 3; day++) {
            for (int count = 0; count < 8 * day; count++) {
                entries.add(new Answered(
                        EntryId.of(random),
                        NOW.minus(Duration.ofDays(day)).plusSeconds(count),
                        "no-longer-there-" + count,
                        true,
                        Duration.ofSeconds(20),
                        Optional.empty(),
                        Origin.RUN));
            }
        }
        Journal.of(folder).append(entries);
    }

    @Test
    @DisplayName("nobody has practised yet: what there is, no streak, an empty calendar")
    void nothing() {
        Library.Result result = kata(80, "status");

        assertThat(result.out().lines())
                .contains(
                        "topic    junior  mid  senior  katas   questions",
                        "library  0 of 1  -    -       0 of 1  -",
                        "due    nothing; what is new: ./kata drill",
                        "streak none yet")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(folder.resolve(".kata/progress")).doesNotExist();
    }

    @Test
    @DisplayName("what was solved, what is due, the streak until yesterday, the calendar")
    void practised() {
        practise();

        assertThat(kata(44, "status").out()).isEqualToNormalizingNewlines("""
                        library
                          1 of 1 katas
                            1 of 1 junior
                          - questions

                        due    1 kata, 10 min: ./kata drill
                        streak 3 days, the longest so far

                            Jul     Aug       Sep     Oct     Nov
                        Mon . . . . . . . . . . . . . . . . . . . .
                        Tue . . . . . . . . . . . . . . . . . . - #
                        Wed . . . . . . . . . . . . . . . . . . . +
                        Thu . . . . . . . . . . . . . . . . . . . +
                        Fri . . . . . . . . . . . . . . . . . . . .
                        Sat . . . . . . . . . . . . . . . . . . .
                        Sun . . . . . . . . . . . . . . . . . . .
                               . nothing, - 1 to 4, + 5 to 19, # 20
                               and more
                        """);
    }

    @Test
    @DisplayName("a terminal of 20 columns: everything is there, nothing but a word is longer")
    void narrow() {
        practise();

        assertThat(kata(20, "status").out().lines())
                .contains("library", "  1 of 1 katas", "    1 of 1 junior")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    @DisplayName("garbage in the journal: one line with its place, exit code 1, all else is shown")
    void garbage() throws Exception {
        practise();
        Files.writeString(Journal.fileOf(folder), "garbage\n", StandardOpenOption.APPEND);

        Library.Result result = kata(80, "status");

        assertThat(result.err())
                .isEqualToNormalizingNewlines(
                        "kata: " + Journal.fileOf(folder) + ":51: not an entry (no JSON object), left out\n");
        assertThat(result.out()).contains("1 of 1");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("a journal of a newer version: one line, exit code 3")
    void newer() throws Exception {
        Files.createDirectories(Journal.fileOf(folder).getParent());
        Files.writeString(Journal.fileOf(folder), "{\"katabase_journal\":2}\n");

        Library.Result result = kata(80, "status");

        assertThat(result.err()).contains("has version 2").hasLineCount(1);
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_JUDGED);
    }

    @Test
    @DisplayName("--json: the same as values")
    void json() {
        practise();

        Map<String, Object> status = Library.json(kata(80, "status", "--json"));

        assertThat(status)
                .containsEntry("today", "2026-11-20")
                .containsEntry("streak", Map.of("current", 3, "longest", 3))
                .containsEntry("due", Map.of("katas", 1, "questions", 0, "minutes", 10));
        assertThat((List<?>) status.get("days")).hasSize(4).asString().contains("day=2026-11-19", "answers=8");
    }

    @Test
    @DisplayName("--html: one well-formed page that loads nothing, with a bar and a square for each day")
    void html() throws Exception {
        practise();
        Path page = folder.resolve("status.html");

        Library.Result result = kata(80, "status", "--html", page.toString());

        assertThat(result.out()).isEqualToNormalizingNewlines(page + "\n");
        String text = Files.readString(page);
        assertThat(text)
                .startsWith("<!DOCTYPE html>")
                .contains("<meta charset=\"utf-8\"", "2026-11-19: 8", "1 of 1 junior", "10 min")
                .doesNotContain("<script", "src=", "href=", "url(", "@import", "&amp;", "/>\n<p");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(2 + 25 * 7 + 5);
    }

    @Test
    @DisplayName("a page that cannot be written: one line, exit code 3")
    void htmlNowhere() {
        Library.Result result =
                kata(80, "status", "--html", folder.resolve("no/such/page.html").toString());

        assertThat(result.err()).contains("page.html cannot be written").hasLineCount(1);
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_JUDGED);
    }
}
