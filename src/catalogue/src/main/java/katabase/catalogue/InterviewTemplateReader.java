package katabase.catalogue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import katabase.catalogue.Node.Mapping;
import katabase.kata.Level;

/** Reads one interview template. */
final class InterviewTemplateReader {

    private static final String SUFFIX = ".yaml";
    private static final int FEWEST_MINUTES = 5;
    private static final int MOST_MINUTES = 240;

    private final Path file;
    private final Report report;

    InterviewTemplateReader(Path file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** Gives the template; empty, with the problems reported, if the file departs from the form. */
    Optional<InterviewTemplate> read() {
        return new YamlFile(file, report).read().flatMap(this::read);
    }

    private Optional<InterviewTemplate> read(Mapping mapping) {
        int before = report.count();
        Fields fields = Fields.of(mapping, Form.INTERVIEW, report);
        Optional<String> name = fields.value("interview").flatMap(this::name);
        Optional<String> title = fields.value("title").flatMap(Value::text);
        Optional<String> says = fields.value("says").flatMap(Value::text);
        Optional<Level> level = fields.value("level").flatMap(value -> value.word(Level.class));
        Optional<Integer> minutes =
                fields.value("minutes").flatMap(value -> value.number(FEWEST_MINUTES, MOST_MINUTES));
        List<String> topics = fields.value("topics").map(this::topics).orElse(List.of());
        Optional<TimeShares> time = fields.value("time").flatMap(new TimeSharesReader(report)::read);
        return report.count() > before
                ? Optional.empty()
                : Optional.of(new InterviewTemplate(
                        name.orElseThrow(),
                        title.orElseThrow(),
                        says.orElseThrow(),
                        level.orElseThrow(),
                        minutes.orElseThrow(),
                        topics,
                        time.orElseThrow()));
    }

    private Optional<String> name(Value value) {
        String fileName = Folder.name(file);
        String expected = fileName.endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : "";
        Optional<String> name = value.slug();
        name.filter(written -> !written.equals(expected))
                .ifPresent(written -> report.add(
                        value.line(),
                        "the interview " + Quote.of(written) + " is not the name of the file",
                        "write " + Quote.of(expected) + " or rename the file to " + written + SUFFIX));
        return name;
    }

    private List<String> topics(Value value) {
        Optional<List<Value>> entries = value.list("topic");
        if (entries.isPresent() && entries.get().isEmpty()) {
            report.add(value.line(), "\"topics\" is empty", "name one or more topics, such as orm");
        }
        Set<String> named = new HashSet<>();
        return entries.stream()
                .flatMap(List::stream)
                .flatMap(entry -> topic(entry, named).stream())
                .toList();
    }

    private Optional<String> topic(Value entry, Set<String> named) {
        Optional<String> topic = entry.slug();
        topic.filter(written -> !named.add(written))
                .ifPresent(written ->
                        report.add(entry.line(), "the topic " + Quote.of(written) + " is named twice", "name it once"));
        return topic;
    }
}
