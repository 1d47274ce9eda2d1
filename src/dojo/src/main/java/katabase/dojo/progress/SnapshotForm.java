package katabase.dojo.progress;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.journal.JournalPosition;
import katabase.journal.JournalProblem;

/**
 * How a snapshot is written as bytes: it is read at each start, and reading JSON of ten thousand cards takes longer.
 */
final class SnapshotForm {

    /** Another number for another form, and for other rules of grading: then the journal is read again. */
    private static final long FORM = 0x4b41_5441_0000_0002L;

    private SnapshotForm() {}

    static void write(Snapshot snapshot, DataOutputStream out) throws IOException {
        out.writeLong(FORM);
        out.writeUTF(snapshot.zone().getId());
        out.writeLong(snapshot.end().bytes());
        out.writeInt(snapshot.end().lines());
        out.writeLong(snapshot.end().fingerprint());
        write(snapshot.last(), out);
        out.writeInt(snapshot.katas().size());
        for (KataProgress kata : snapshot.katas().values()) {
            write(kata, out);
        }
        out.writeInt(snapshot.questions().size());
        for (QuestionProgress question : snapshot.questions().values()) {
            out.writeUTF(question.question());
            out.writeInt(question.answers());
            out.writeInt(question.right());
            write(question.memory(), out);
        }
        out.writeInt(snapshot.days().size());
        for (Map.Entry<LocalDate, DayActivity> day : snapshot.days().entrySet()) {
            out.writeLong(day.getKey().toEpochDay());
            out.writeInt(day.getValue().attempts());
            out.writeInt(day.getValue().answers());
        }
        OwnWorkForm.write(snapshot.ownWork(), out);
        out.writeInt(snapshot.problems().size());
        for (JournalProblem problem : snapshot.problems()) {
            out.writeUTF(problem.file().toString());
            out.writeInt(problem.line());
            out.writeUTF(problem.what());
        }
        out.writeLong(FORM);
    }

    /** The snapshot; empty if it has another form, or is not whole. */
    static Optional<Snapshot> read(DataInputStream in) throws IOException {
        if (in.readLong() != FORM) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(in.readUTF());
        JournalPosition end = new JournalPosition(in.readLong(), in.readInt(), in.readLong());
        Instant last = instant(in);
        Map<String, KataProgress> katas = new HashMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            KataProgress kata = kata(in);
            katas.put(kata.kata(), kata);
        }
        Map<String, QuestionProgress> questions = new HashMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            QuestionProgress question = new QuestionProgress(in.readUTF(), in.readInt(), in.readInt(), memory(in));
            questions.put(question.question(), question);
        }
        Map<LocalDate, DayActivity> days = new HashMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            days.put(LocalDate.ofEpochDay(in.readLong()), new DayActivity(in.readInt(), in.readInt()));
        }
        OwnWork ownWork = OwnWorkForm.read(in);
        List<JournalProblem> problems = new ArrayList<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            problems.add(new JournalProblem(Path.of(in.readUTF()), in.readInt(), in.readUTF()));
        }
        boolean whole = in.readLong() == FORM && in.read() < 0;
        return whole
                ? Optional.of(new Snapshot(zone, end, last, katas, questions, days, ownWork, problems))
                : Optional.empty();
    }

    private static void write(KataProgress kata, DataOutputStream out) throws IOException {
        out.writeUTF(kata.kata());
        out.writeInt(kata.attempts());
        out.writeInt(kata.green());
        out.writeInt(kata.requirements());
        out.writeInt(kata.hint());
        out.writeBoolean(kata.solved().isPresent());
        if (kata.solved().isPresent()) {
            write(kata.solved().get(), out);
        }
        out.writeBoolean(kata.last().isPresent());
        if (kata.last().isPresent()) {
            write(kata.last().get(), out);
        }
        out.writeBoolean(kata.memory().isPresent());
        if (kata.memory().isPresent()) {
            write(kata.memory().get(), out);
        }
        out.writeBoolean(kata.review().isPresent());
        if (kata.review().isPresent()) {
            write(kata.review().get(), out);
        }
    }

    private static KataProgress kata(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int attempts = in.readInt();
        int green = in.readInt();
        int requirements = in.readInt();
        int hint = in.readInt();
        Optional<Instant> solved = in.readBoolean() ? Optional.of(instant(in)) : Optional.empty();
        Optional<Instant> last = in.readBoolean() ? Optional.of(instant(in)) : Optional.empty();
        Optional<Memory> memory = in.readBoolean() ? Optional.of(memory(in)) : Optional.empty();
        Optional<OpenReview> review = in.readBoolean() ? Optional.of(review(in)) : Optional.empty();
        return new KataProgress(name, attempts, green, requirements, solved, last, hint, memory, review);
    }

    private static void write(Memory memory, DataOutputStream out) throws IOException {
        out.writeDouble(memory.stability());
        out.writeDouble(memory.difficulty());
        write(memory.reviewed(), out);
        write(memory.due(), out);
    }

    private static Memory memory(DataInputStream in) throws IOException {
        return new Memory(in.readDouble(), in.readDouble(), instant(in), instant(in));
    }

    private static void write(OpenReview review, DataOutputStream out) throws IOException {
        write(review.since(), out);
        out.writeBoolean(review.timed());
        out.writeBoolean(review.inScratch());
        out.writeBoolean(review.red());
        out.writeBoolean(review.hinted());
    }

    private static OpenReview review(DataInputStream in) throws IOException {
        return new OpenReview(instant(in), in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readBoolean());
    }

    private static void write(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
