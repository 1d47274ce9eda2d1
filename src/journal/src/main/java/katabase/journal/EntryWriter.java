package katabase.journal;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes entries as JSON, each one line. */
final class EntryWriter {

    private final JsonFactory json;

    EntryWriter(JsonFactory json) {
        this.json = json;
    }

    /** The line that a journal begins with, and its end. */
    byte[] header() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeNumberProperty(Header.FIELD, Header.VERSION);
            to.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /** The entry's line and its end. */
    byte[] line(Entry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeStringProperty("at", entry.at().toString());
            to.writeStringProperty("kind", kind(entry));
            write(entry, to);
            to.writeStringProperty("id", entry.id().text());
            to.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static String kind(Entry entry) {
        if (entry instanceof Attempted) {
            return "attempted";
        } else if (entry instanceof HintShown) {
            return "hint-shown";
        } else if (entry instanceof SolutionOpened) {
            return "solution-opened";
        } else if (entry instanceof Restored) {
            return "restored";
        }
        return entry instanceof Opened ? "opened" : "answered";
    }

    private static void write(Entry entry, JsonGenerator to) {
        if (entry instanceof Attempted attempted) {
            write(attempted, to);
        } else if (entry instanceof HintShown shown) {
            to.writeStringProperty("kata", shown.kata());
            to.writeStringProperty("requirement", shown.requirement());
            to.writeNumberProperty("level", shown.level());
        } else if (entry instanceof SolutionOpened opened) {
            to.writeStringProperty("kata", opened.kata());
        } else if (entry instanceof Restored restored) {
            to.writeStringProperty("kata", restored.kata());
        } else if (entry instanceof Opened opened) {
            to.writeStringProperty("kata", opened.kata());
            to.writeStringProperty("origin", constant(opened.origin()));
        } else if (entry instanceof Answered answered) {
            write(answered, to);
        }
    }

    private static void write(Attempted attempted, JsonGenerator to) {
        to.writeStringProperty("kata", attempted.kata());
        to.writeStringProperty("result", constant(attempted.result()));
        to.writeNumberProperty("green", attempted.green());
        to.writeNumberProperty("requirements", attempted.requirements());
        attempted.firstRed().ifPresent(method -> to.writeStringProperty("first_red", method));
        attempted.wrongAnswer().ifPresent(name -> to.writeStringProperty("wrong_answer", name));
        milliseconds(attempted.took(), to);
        to.writeStringProperty("origin", constant(attempted.origin()));
    }

    private static void write(Answered answered, JsonGenerator to) {
        to.writeStringProperty("question", answered.question());
        to.writeBooleanProperty("right", answered.right());
        answered.checklist().ifPresent(checklist -> {
            to.writeNumberProperty("named", checklist.named());
            to.writeNumberProperty("points", checklist.points());
        });
        milliseconds(answered.took(), to);
        to.writeStringProperty("origin", constant(answered.origin()));
    }

    private static void milliseconds(Duration took, JsonGenerator to) {
        to.writeNumberProperty("took_ms", Math.max(0, took.toMillis()));
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
