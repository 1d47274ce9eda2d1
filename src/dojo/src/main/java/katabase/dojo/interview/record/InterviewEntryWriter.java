package katabase.dojo.interview.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import katabase.dojo.interview.plan.Part;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes entries as JSON, each one line of simple values. */
final class InterviewEntryWriter {

    /** Between the texts of a field that has several: none of them has a line break. */
    static final String SEPARATOR = "\n";

    /** Between the numbers of a field that has several. */
    static final String NUMBER_SEPARATOR = " ";

    private final JsonFactory json;

    InterviewEntryWriter(JsonFactory json) {
        this.json = json;
    }

    /** The entry's line and its end. */
    byte[] line(InterviewEntry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeStringProperty("at", entry.at().toString());
            write(entry, to);
            to.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(InterviewEntry entry, JsonGenerator to) {
        if (entry instanceof InterviewEntry.Begun begun) {
            kind("begun", to);
            to.writeStringProperty("template", begun.template());
            to.writeStringProperty("title", begun.title());
            to.writeStringProperty("level", constant(begun.level()));
            to.writeStringProperty("seed", String.valueOf(begun.seed()));
            to.writeNumberProperty("parts", begun.parts());
        } else if (entry instanceof InterviewEntry.PartPlanned planned) {
            kind("part", to);
            write(planned.part(), to);
        } else if (entry instanceof InterviewEntry.SatDown) {
            kind("sat-down", to);
        } else if (entry instanceof InterviewEntry.Started) {
            kind("started", to);
        } else if (entry instanceof InterviewEntry.Stopped) {
            kind("stopped", to);
        } else if (entry instanceof InterviewEntry.Alive) {
            kind("alive", to);
        } else if (entry instanceof InterviewEntry.Entered entered) {
            kind("entered", to);
            to.writeNumberProperty("part", entered.part());
        } else {
            writeDeed(entry, to);
        }
    }

    private static void writeDeed(InterviewEntry entry, JsonGenerator to) {
        if (entry instanceof InterviewEntry.QuestionAnswered answered) {
            kind("answered", to);
            to.writeStringProperty("question", answered.question());
            to.writeBooleanProperty("right", answered.right());
            to.writeStringProperty("confidence", constant(answered.confidence()));
            to.writeNumberProperty("took_ms", Math.max(0, answered.took().toMillis()));
            to.writeStringProperty("chosen", answered.chosen());
        } else if (entry instanceof InterviewEntry.Passed passed) {
            kind("passed", to);
            to.writeStringProperty("question", passed.question());
        } else if (entry instanceof InterviewEntry.Judged judged) {
            kind("judged", to);
            write(judged, to);
        } else if (entry instanceof InterviewEntry.ReferenceJudged reference) {
            kind("reference", to);
            to.writeStringProperty("kata", reference.kata());
            sent(reference.sent(), to);
        } else if (entry instanceof InterviewEntry.HintRead hint) {
            kind("hint", to);
            to.writeStringProperty("kata", hint.kata());
            to.writeStringProperty("requirement", hint.requirement());
            to.writeNumberProperty("level", hint.level());
        } else if (entry instanceof InterviewEntry.Spoken spoken) {
            kind("spoken", to);
            to.writeStringProperty("question", spoken.question());
            to.writeStringProperty("named", spoken.named());
            to.writeStringProperty("text", spoken.text());
        } else if (entry instanceof InterviewEntry.Noted noted) {
            kind("noted", to);
            to.writeStringProperty("text", noted.text());
        } else if (entry instanceof InterviewEntry.SignalRated rated) {
            kind("rated", to);
            to.writeStringProperty("signal", rated.signal());
            to.writeBooleanProperty("observed", rated.observed());
        } else if (entry instanceof InterviewEntry.Closed closed) {
            kind("closed", to);
            to.writeBooleanProperty("finished", closed.finished());
        }
    }

    private static void write(InterviewEntry.Judged judged, JsonGenerator to) {
        to.writeStringProperty("kata", judged.kata());
        to.writeStringProperty("result", constant(judged.result()));
        to.writeNumberProperty("green", judged.green());
        to.writeNumberProperty("requirements", judged.requirements());
        judged.firstRed().ifPresent(words -> to.writeStringProperty("first_red", words));
        judged.mistake().ifPresent(name -> to.writeStringProperty("mistake", name));
        sent(judged.sent(), to);
    }

    private static void sent(List<Integer> sent, JsonGenerator to) {
        if (!sent.isEmpty()) {
            to.writeStringProperty(
                    "sent", sent.stream().map(String::valueOf).collect(Collectors.joining(NUMBER_SEPARATOR)));
        }
    }

    private static void write(Part part, JsonGenerator to) {
        to.writeStringProperty("part", part.name());
        to.writeNumberProperty("seconds", part.time().toSeconds());
        if (part instanceof Part.WarmUp warmUp) {
            texts(warmUp.questions(), to);
        } else if (part instanceof Part.Coding coding) {
            to.writeStringProperty("kata", coding.kata());
        } else if (part instanceof Part.FollowUps followUps) {
            to.writeStringProperty("kata", followUps.kata());
            texts(followUps.questions(), to);
        } else if (part instanceof Part.Design design) {
            to.writeStringProperty("question", design.question());
        }
    }

    private static void texts(List<String> texts, JsonGenerator to) {
        to.writeStringProperty("questions", String.join(SEPARATOR, texts));
    }

    private static void kind(String kind, JsonGenerator to) {
        to.writeStringProperty("kind", kind);
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
