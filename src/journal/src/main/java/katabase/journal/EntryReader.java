package katabase.journal;

import java.time.Instant;
import java.util.Optional;

/** Makes entries of the fields of a line. */
final class EntryReader {

    private EntryReader() {}

    /** The entry; empty if it is of a kind, or says something, that only a newer version knows. */
    static Optional<Entry> read(Fields line) throws Malformed {
        EntryId id = new EntryId(line.text("id"));
        Instant at = line.instant("at");
        return switch (line.text("kind")) {
            case "attempted" -> attempted(line, id, at);
            case "hint-shown" ->
                Optional.of(new HintShown(id, at, line.text("kata"), line.text("requirement"), line.number("level")));
            case "solution-opened" -> Optional.of(new SolutionOpened(id, at, line.text("kata")));
            case "restored" -> Optional.of(new Restored(id, at, line.text("kata")));
            case "opened" -> opened(line, id, at);
            case "answered" -> answered(line, id, at);
            default -> Optional.empty();
        };
    }

    private static Optional<Entry> attempted(Fields line, EntryId id, Instant at) throws Malformed {
        Optional<Result> result = line.constant("result", Result.class);
        Optional<Origin> origin = line.constant("origin", Origin.class);
        if (result.isEmpty() || origin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attempted(
                id,
                at,
                line.text("kata"),
                result.get(),
                line.number("green"),
                line.number("requirements"),
                line.optional("first_red"),
                line.optional("wrong_answer"),
                line.milliseconds("took_ms"),
                origin.get()));
    }

    private static Optional<Entry> opened(Fields line, EntryId id, Instant at) throws Malformed {
        String kata = line.text("kata");
        return line.constant("origin", Origin.class).map(origin -> new Opened(id, at, kata, origin));
    }

    private static Optional<Entry> answered(Fields line, EntryId id, Instant at) throws Malformed {
        Optional<Origin> origin = line.constant("origin", Origin.class);
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answered(
                id,
                at,
                line.text("question"),
                line.flag("right"),
                line.milliseconds("took_ms"),
                checklist(line),
                origin.get()));
    }

    private static Optional<Checklist> checklist(Fields line) throws Malformed {
        if (line.optional("points").isEmpty()) {
            return Optional.empty();
        }
        int named = line.number("named");
        int points = line.number("points");
        if (points < 1 || named > points) {
            throw new Malformed(named + " of " + points + " points cannot be");
        }
        return Optional.of(new Checklist(named, points));
    }
}
