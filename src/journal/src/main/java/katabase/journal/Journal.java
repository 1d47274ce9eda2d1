package katabase.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/**
 * What the learner did, in {@code .kata/progress/journal.jsonl}: one JSON object a line, nothing is ever changed or
 * deleted. Several processes may append and read at once.
 *
 * <p>The order of the lines means nothing, and an entry that stands there twice counts once: files of two machines are
 * merged by keeping the lines of both ({@code merge=union} in git). A line or field that this version does not know is a
 * newer version's and stays.
 */
public final class Journal {

    private final Path file;
    private final Path lock;
    private final JsonFactory json = new JsonFactory();
    private final EntryWriter writer = new EntryWriter(json);

    private Journal(Path file, Path lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * The journal of a workspace. Nothing is opened yet.
     *
     * @param workspace the folder of the root POM
     */
    public static Journal of(Path workspace) {
        return new Journal(fileOf(workspace), workspace.resolve(".kata/journal.lock"));
    }

    /** Where the journal of a workspace lies. */
    public static Path fileOf(Path workspace) {
        return workspace.resolve(".kata/progress/journal.jsonl");
    }

    /**
     * Appends an entry. When this comes back, the entry is on storage.
     *
     * @throws JournalUnavailable if it cannot be written; then nothing was written, and the next one may be tried
     */
    public void append(Entry entry) {
        append(List.of(entry));
    }

    /**
     * Appends several entries at once. When this comes back, all of them are on storage.
     *
     * @throws JournalUnavailable if they cannot be written; then none was written
     */
    public void append(List<? extends Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        entries.forEach(entry -> lines.writeBytes(writer.line(entry)));
        try (JournalLock mine = JournalLock.take(lock)) {
            requireNotNewer();
            new GrowingFile(file).append(writer.header(), lines.toByteArray());
        } catch (IOException e) {
            throw unavailable("written", e);
        } catch (NewerJournal e) {
            throw new JournalUnavailable(String.valueOf(e.getMessage()));
        }
    }

    /** Reads only the first line: a newer version that is met elsewhere still only appends to what it knows. */
    private void requireNotNewer() throws IOException, NewerJournal {
        Optional<byte[]> first = FirstLine.of(file);
        if (first.isPresent()) {
            new JournalText(json, file, first.get()).after(JournalPosition.START);
        }
    }

    /**
     * Reads all entries. A journal that does not exist has none.
     *
     * @throws JournalUnavailable if it cannot be read, or a newer version of Katabase wrote it
     */
    public JournalContent read() {
        byte[] bytes = bytes();
        return after(JournalPosition.START, bytes);
    }

    /**
     * Reads the entries that stand behind a position.
     *
     * @param position the end of an earlier read
     * @return empty if what stands before it is no longer what was read then: read all again
     * @throws JournalUnavailable if it cannot be read, or a newer version of Katabase wrote it
     */
    public Optional<JournalContent> readAfter(JournalPosition position) {
        byte[] bytes = bytes();
        if (position.bytes() > bytes.length
                || Checksum.of(bytes, Math.toIntExact(position.bytes())) != position.fingerprint()) {
            return Optional.empty();
        }
        return Optional.of(after(position, bytes));
    }

    private JournalContent after(JournalPosition position, byte[] bytes) {
        try {
            return new JournalText(json, file, bytes).after(position);
        } catch (NewerJournal e) {
            throw new JournalUnavailable(String.valueOf(e.getMessage()));
        }
    }

    private byte[] bytes() {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        // Who may not write has no lock, and reads without it: at worst a line is seen that is not whole yet.
        if (!Files.isWritable(file)) {
            return unlocked();
        }
        try (JournalLock mine = JournalLock.take(lock)) {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return unlocked();
        }
    }

    private byte[] unlocked() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unavailable("read", e);
        }
    }

    private JournalUnavailable unavailable(String what, IOException e) {
        String why = e instanceof AccessDeniedException
                ? "no permission"
                : e instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : String.valueOf(e.getMessage());
        return new JournalUnavailable(file + " cannot be " + what + " (" + why + "), so this is not remembered", e);
    }
}
