package katabase.dojo.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import katabase.catalogue.Question;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.exchange.Imported.Complaint;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.ShelfReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads questions of other programs. */
@Command(
        name = "import",
        description = {
            "Makes a new quiz file of questions in GIFT, Aiken or Markdown.",
            "What the format does not hold is marked \"To be written.\""
        },
        exitCodeList = {
            " 0:all questions were read",
            " 1:some or all could not be read; what could be is in the file",
            " 2:the command was not understood, or the quiz file is already there",
            " 3:the file could not be read or the quiz file not written"
        })
public final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of gift, aiken, markdown.")
    private @Nullable ImportFormat format;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file, in UTF-8.")
    private @Nullable Path file;

    @Option(
            names = "--topic",
            paramLabel = "T",
            defaultValue = "",
            description = "The topic, and so the name of the new file in quizzes; the name of FILE if left out.")
    private String topic = "";

    @Option(names = "--replace", description = "Replaces the quiz file if it is already there.")
    private boolean replace;

    /**
     * @param surroundings the workspace and the terminal
     * @param clock tells how old a quiz file is
     */
    public ImportCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path source = Optional.ofNullable(file).orElseThrow();
        String slug = topic(source);
        NewQuizFile target = new NewQuizFile(surroundings.workspace(), slug);
        if (!replace) {
            target.requireAbsent();
        }
        Imported imported = Optional.ofNullable(format).orElseThrow().importer().read(text(source));
        List<Complaint> complaints = new ArrayList<>(imported.complaints());
        List<Question> questions = new Acceptance(taken(slug)).accept(imported.questions(), complaints);
        if (imported.questions().isEmpty() && complaints.isEmpty()) {
            complaints.add(new Complaint(1, "there is no question in the file", "see \"./kata import --help\""));
        }
        PrintWriter err = surroundings.terminal().err();
        complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line))
                .forEach(complaint -> err.println(
                        source + ":" + complaint.line() + ": " + complaint.what() + ": " + complaint.next()));
        err.flush();
        if (!questions.isEmpty()) {
            target.write(questions);
            PrintWriter out = surroundings.terminal().out();
            out.println(
                    target.shown() + ": " + questions.size() + (questions.size() == 1 ? " question" : " questions"));
            new MissingParts(questions).lines().forEach(out::println);
            out.flush();
        }
        return complaints.isEmpty() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private String topic(Path source) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        String slug = topic.isBlank() ? Slugs.of(dot > 0 ? name.substring(0, dot) : name) : topic;
        if (!slug.equals(Slugs.of(slug))) {
            throw new UsageProblem("\"" + slug + "\" is no name of a topic", "write --topic " + Slugs.of(slug));
        }
        return slug;
    }

    private Set<String> taken(String slug) {
        return new ShelfReader(surroundings.workspace(), clock)
                .read()
                .cards()
                .filter(card -> !card.topic().equals(slug))
                .map(QuestionCard::id)
                .collect(Collectors.toSet());
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (NoSuchFileException e) {
            throw new UsageProblem("there is no file " + source, "name the file to read");
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(source + ":1: the file is not UTF-8: save it with the encoding UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(source + " cannot be read: " + e, e);
        }
    }
}
