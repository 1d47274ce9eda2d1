package katabase.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;

/** Reads the lines of a journal from its bytes. */
final class JournalText {

    private final JsonFactory json;
    private final Path file;
    private final byte[] bytes;
    private final List<Entry> entries = new ArrayList<>();
    private final List<JournalProblem> problems = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();
    private int line;

    /**
     * @param json reads one line
     * @param file its name, for the problems
     * @param bytes the whole file
     */
    JournalText(JsonFactory json, Path file, byte[] bytes) {
        this.json = json;
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Reads what stands behind a position.
     *
     * @throws NewerJournal if a line says that a newer version wrote it
     */
    JournalContent after(JournalPosition start) throws NewerJournal {
        line = start.lines();
        int begin = Math.toIntExact(start.bytes());
        int linesEnd = begin;
        int whole = line;
        for (int index = begin; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                read(begin, index);
                begin = index + 1;
                linesEnd = begin;
                whole = line;
            }
        }
        if (begin < bytes.length) {
            unended(begin);
        }
        // What happened at once stays in the order of its lines.
        entries.sort(Comparator.comparing(Entry::at));
        return new JournalContent(
                entries, problems, new JournalPosition(linesEnd, whole, Checksum.of(bytes, linesEnd)));
    }

    private void read(int begin, int end) throws NewerJournal {
        line++;
        if (isBlank(begin, end)) {
            return;
        }
        try {
            take(begin, end);
        } catch (Malformed e) {
            problems.add(new JournalProblem(file, line, "not an entry (" + e.getMessage() + "), left out"));
        }
    }

    /** A last line without an end: an editor may have taken the end away, or a writer was ended in its midst. */
    private void unended(int begin) throws NewerJournal {
        line++;
        try {
            take(begin, bytes.length);
        } catch (Malformed e) {
            problems.add(new JournalProblem(file, line, "the last line is not whole, left out"));
        }
    }

    private void take(int begin, int end) throws Malformed, NewerJournal {
        Fields fields = Fields.read(json, bytes, begin, end - begin);
        OptionalInt version = Header.version(fields);
        if (version.isEmpty()) {
            EntryReader.read(fields).filter(entry -> known.add(entry.id())).ifPresent(entries::add);
        } else if (version.getAsInt() > Header.VERSION) {
            throw new NewerJournal(file, version.getAsInt());
        }
    }

    private boolean isBlank(int begin, int end) {
        for (int index = begin; index < end; index++) {
            if (bytes[index] > ' ' || bytes[index] < 0) {
                return false;
            }
        }
        return true;
    }
}
