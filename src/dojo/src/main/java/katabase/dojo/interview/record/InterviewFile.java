package katabase.dojo.interview.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.journal.Fields;
import katabase.journal.GrowingFile;
import katabase.journal.Malformed;
import tools.jackson.core.json.JsonFactory;

/**
 * What happened in one interview: one JSON object a line, nothing is ever changed. A last line that is not whole, because
 * the process was killed in its midst, is left out.
 *
 * @param path the file
 */
public record InterviewFile(Path path) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] NO_HEADER = new byte[0];

    /**
     * Writes the plan of a new interview.
     *
     * @param at when it begins
     * @throws UncheckedIOException if it cannot be written
     */
    public void begin(InterviewPlan plan, Instant at) {
        List<InterviewEntry> entries = new ArrayList<>();
        entries.add(new InterviewEntry.Begun(
                at,
                plan.template(),
                plan.title(),
                plan.level(),
                plan.seed(),
                plan.parts().size()));
        plan.parts().forEach(part -> entries.add(new InterviewEntry.PartPlanned(at, part)));
        append(entries);
    }

    /**
     * Appends entries at once. When this comes back, they are on storage.
     *
     * @throws UncheckedIOException if they cannot be written; then none was
     */
    public void append(List<InterviewEntry> entries) {
        InterviewEntryWriter writer = new InterviewEntryWriter(JSON);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        entries.forEach(entry -> lines.writeBytes(writer.line(entry)));
        try {
            new GrowingFile(path).append(NO_HEADER, lines.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Reads where the interview stands.
     *
     * @return empty if its plan is not there as a whole
     * @throws UncheckedIOException if the file cannot be read
     */
    public Optional<Proceedings> read() {
        List<InterviewEntry> entries = entries();
        Optional<InterviewEntry.Begun> begun = entries.stream()
                .filter(InterviewEntry.Begun.class::isInstance)
                .map(InterviewEntry.Begun.class::cast)
                .findFirst();
        List<Part> parts = entries.stream()
                .filter(InterviewEntry.PartPlanned.class::isInstance)
                .map(entry -> ((InterviewEntry.PartPlanned) entry).part())
                .toList();
        return begun.filter(plan -> plan.parts() > 0 && plan.parts() == parts.size())
                .map(plan -> {
                    Proceedings proceedings = Proceedings.of(
                            new InterviewPlan(plan.template(), plan.title(), plan.level(), plan.seed(), parts),
                            plan.at());
                    for (InterviewEntry entry : entries) {
                        boolean planned =
                                entry instanceof InterviewEntry.Begun || entry instanceof InterviewEntry.PartPlanned;
                        proceedings = planned ? proceedings : proceedings.after(entry);
                    }
                    return proceedings;
                });
    }

    private List<InterviewEntry> entries() {
        List<InterviewEntry> entries = new ArrayList<>();
        byte[] bytes = bytes();
        int begin = 0;
        for (int index = 0; index <= bytes.length; index++) {
            boolean end = index == bytes.length || bytes[index] == '\n';
            if (end && index > begin) {
                entry(bytes, begin, index).ifPresent(entries::add);
            }
            begin = end ? index + 1 : begin;
        }
        return entries;
    }

    private static Optional<InterviewEntry> entry(byte[] bytes, int begin, int end) {
        try {
            return InterviewEntryReader.read(Fields.read(JSON, bytes, begin, end - begin));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private byte[] bytes() {
        try {
            return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
