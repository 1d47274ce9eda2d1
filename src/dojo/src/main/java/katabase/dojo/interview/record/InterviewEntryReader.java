package katabase.dojo.interview.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.interview.plan.Part;
import katabase.journal.Fields;
import katabase.journal.Malformed;
import katabase.journal.Result;
import katabase.kata.Level;

/** Makes entries of the fields of a line. */
final class InterviewEntryReader {

    private InterviewEntryReader() {}

    /** The entry; empty if it is of a kind, or says something, that only a newer version knows. */
    static Optional<InterviewEntry> read(Fields line) throws Malformed {
        Instant at = line.instant("at");
        return switch (line.text("kind")) {
            case "begun" -> begun(line, at);
            case "part" -> part(line).map(part -> new InterviewEntry.PartPlanned(at, part));
            case "sat-down" -> Optional.of(new InterviewEntry.SatDown(at));
            case "started" -> Optional.of(new InterviewEntry.Started(at));
            case "stopped" -> Optional.of(new InterviewEntry.Stopped(at));
            case "alive" -> Optional.of(new InterviewEntry.Alive(at));
            case "entered" -> Optional.of(new InterviewEntry.Entered(at, line.number("part")));
            case "answered" -> answered(line, at);
            case "passed" -> Optional.of(new InterviewEntry.Passed(at, line.text("question")));
            case "judged" -> judged(line, at);
            case "reference" -> Optional.of(new InterviewEntry.ReferenceJudged(at, line.text("kata"), sent(line)));
            case "hint" ->
                Optional.of(new InterviewEntry.HintRead(
                        at, line.text("kata"), line.text("requirement"), line.number("level")));
            case "spoken" ->
                Optional.of(new InterviewEntry.Spoken(
                        at,
                        line.text("question"),
                        line.text("named"),
                        line.optional("text").orElse("")));
            case "noted" -> Optional.of(new InterviewEntry.Noted(at, line.text("text")));
            case "rated" -> Optional.of(new InterviewEntry.SignalRated(at, line.text("signal"), line.flag("observed")));
            case "closed" -> Optional.of(new InterviewEntry.Closed(at, line.flag("finished")));
            default -> Optional.empty();
        };
    }

    private static Optional<InterviewEntry> begun(Fields line, Instant at) throws Malformed {
        Optional<Level> level = line.constant("level", Level.class);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InterviewEntry.Begun(
                at, line.text("template"), line.text("title"), level.get(), seed(line), line.number("parts")));
    }

    private static long seed(Fields line) throws Malformed {
        try {
            return Long.parseLong(line.text("seed"));
        } catch (NumberFormatException e) {
            throw new Malformed("seed is no number: " + line.text("seed"));
        }
    }

    private static Optional<Part> part(Fields line) throws Malformed {
        Duration time = Duration.ofSeconds(line.number("seconds"));
        return switch (line.text("part")) {
            case "warm-up" -> Optional.of(new Part.WarmUp(time, texts(line)));
            case "kata" -> Optional.of(new Part.Coding(time, line.text("kata")));
            case "follow-ups" -> Optional.of(new Part.FollowUps(time, line.text("kata"), texts(line)));
            case "design" -> Optional.of(new Part.Design(time, line.text("question")));
            default -> Optional.empty();
        };
    }

    private static List<String> texts(Fields line) throws Malformed {
        return List.of(line.text("questions").split(InterviewEntryWriter.SEPARATOR));
    }

    private static Optional<InterviewEntry> answered(Fields line, Instant at) throws Malformed {
        Optional<Confidence> confidence = line.constant("confidence", Confidence.class);
        if (confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InterviewEntry.QuestionAnswered(
                at,
                line.text("question"),
                line.flag("right"),
                confidence.get(),
                line.milliseconds("took_ms"),
                line.optional("chosen").orElse("")));
    }

    private static Optional<InterviewEntry> judged(Fields line, Instant at) throws Malformed {
        Optional<Result> result = line.constant("result", Result.class);
        if (result.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InterviewEntry.Judged(
                at,
                line.text("kata"),
                result.get(),
                line.number("green"),
                line.number("requirements"),
                line.optional("first_red"),
                line.optional("mistake"),
                sent(line)));
    }

    private static List<Integer> sent(Fields line) throws Malformed {
        String numbers = line.optional("sent").orElse("");
        try {
            return Stream.of(numbers.split(InterviewEntryWriter.NUMBER_SEPARATOR))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new Malformed("sent is not numbers: " + numbers);
        }
    }
}
