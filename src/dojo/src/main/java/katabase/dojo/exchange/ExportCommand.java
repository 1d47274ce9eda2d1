package katabase.dojo.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import katabase.catalogue.Question;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.quiz.Selection;
import katabase.dojo.quiz.ShelfProblems;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.quiz.shelf.ShelfReader;
import katabase.dojo.quiz.shelf.TopicShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes questions for other programs. */
@Command(
        name = "export",
        description = "Writes the questions for Anki, Moodle (GIFT or XML), or as Markdown.",
        exitCodeList = {
            " 0:written",
            " 1:written, but a quiz file has errors and was left out",
            " 2:the command was not understood",
            " 3:nothing could be written"
        })
public final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of anki, gift, moodle, markdown.")
    private @Nullable ExportFormat format;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TOPIC[/KATA]",
            defaultValue = "",
            description = "Such as orm or orm/owning-side; all topics if left out.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to, in UTF-8; a file that is there is replaced.")
    private @Nullable Path output;

    /**
     * @param surroundings the workspace and the terminal
     * @param clock tells how old a quiz file is
     */
    public ExportCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Shelf shelf = new ShelfReader(surroundings.workspace(), clock).read();
        new ShelfProblems(surroundings.terminal()).tell(shelf);
        List<TopicQuestions> topics = topics(shelf);
        if (topics.isEmpty()) {
            return shelf.problems().isEmpty() ? nothing() : ExitCode.NOT_JUDGED;
        }
        String text = Optional.ofNullable(format).orElseThrow().exporter().write(topics);
        Path file = output;
        if (file == null) {
            print(text);
        } else {
            write(text, file);
        }
        return shelf.problems().isEmpty() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private int nothing() {
        throw new UsageProblem(
                "there are no questions in " + surroundings.workspace().resolve("quizzes"),
                "call the kata of a workspace");
    }

    private List<TopicQuestions> topics(Shelf shelf) {
        if (shelf.topics().isEmpty()) {
            return List.of();
        }
        Set<String> chosen =
                new Selection(shelf).chosen(name).stream().map(QuestionCard::id).collect(Collectors.toSet());
        List<TopicQuestions> topics = new ArrayList<>();
        for (TopicShelf topic : shelf.topics()) {
            List<Question> questions = topic.cards().stream()
                    .filter(card -> chosen.contains(card.id()))
                    .map(topic::read)
                    .toList();
            if (!questions.isEmpty()) {
                topics.add(new TopicQuestions(topic.topic(), topic.title(), questions));
            }
        }
        return topics;
    }

    private void print(String text) {
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        if (!charset.newEncoder().canEncode(text)) {
            throw new UsageProblem(
                    "the questions have characters that " + charset + " has not", "write them with -o FILE");
        }
        PrintWriter out = surroundings.terminal().out();
        out.print(text);
        out.flush();
    }

    /** A file that is there is replaced as a whole or not at all. */
    private void write(String text, Path file) {
        try {
            Path place = file.toAbsolutePath();
            // Not a temporary file: nobody but its owner may read that one, and this is made to be given away.
            Path part = place.resolveSibling("export-" + UUID.randomUUID() + ".tmp");
            try {
                Files.writeString(part, text);
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Unwritable.because(file.toString(), e);
        }
    }
}
