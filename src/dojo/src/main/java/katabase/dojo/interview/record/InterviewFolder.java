package katabase.dojo.interview.record;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where one interview lies: its record, what was written in it, its report.
 *
 * @param path the folder
 */
public record InterviewFolder(Path path) {

    /** The same in each zone and locale, and sorted by name is sorted by time. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The one of an interview that begins now. */
    static InterviewFolder of(Path interviews, Instant at, String template) {
        return new InterviewFolder(interviews.resolve(NAME.format(at) + "-" + template));
    }

    /** What happened in it. */
    public InterviewFile record() {
        return new InterviewFile(path.resolve("record.jsonl"));
    }

    /** Where its katas are worked at. */
    public Path work() {
        return path.resolve("work");
    }

    /** The report in Markdown. */
    public Path markdown() {
        return path.resolve("report.md");
    }

    /** The report as a page. */
    public Path page() {
        return path.resolve("report.html");
    }
}
