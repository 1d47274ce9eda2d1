package katabase.dojo.quiz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;

/** Talks with the learner, line by line; it works through a pipe as well. */
public final class Dialogue {

    private static final String QUIT = "q";

    private final Terminal terminal;
    private final BufferedReader in;
    private final int width;

    /**
     * @param terminal where it writes
     * @param in what the learner types
     * @param width how long lines are, in characters
     */
    public Dialogue(Terminal terminal, BufferedReader in, int width) {
        this.terminal = terminal;
        this.in = in;
        this.width = width;
    }

    Paint paint() {
        return terminal.paint();
    }

    void line(String line) {
        terminal.out().println(line);
    }

    void gap() {
        line("");
    }

    /** Says something that may be longer than a line. */
    void say(String markdown) {
        say("", markdown);
    }

    /** Says something with a label before its first line; the others begin below the text. */
    void say(String label, String markdown) {
        say(label, UnaryOperator.identity(), markdown);
    }

    /** Says something with a label in a colour, which takes no room. */
    void say(String label, UnaryOperator<String> colour, String markdown) {
        String indent = " ".repeat(label.length());
        List<String> lines = new MarkdownText(width - label.length(), paint()).lines(markdown);
        for (int number = 0; number < lines.size(); number++) {
            line(((number == 0 ? colour.apply(label) : indent) + lines.get(number)).stripTrailing());
        }
    }

    /**
     * Asks until there is an answer.
     *
     * @param request what is wanted
     * @param read takes what was typed; nothing, if that is no answer
     * @param help what an answer looks like
     * @throws QuizEnded if the learner quits, or nothing more comes
     */
    <T> T ask(String request, Function<String, Optional<T>> read, String help) {
        while (true) {
            Optional<T> answer = read.apply(typed(request));
            if (answer.isPresent()) {
                return answer.get();
            }
            say(help);
        }
    }

    /**
     * Reads one line.
     *
     * @throws QuizEnded if the learner quits, or nothing more comes
     */
    String typed(String request) {
        PrintWriter out = terminal.out();
        List<String> lines = new MarkdownText(width - 1, paint()).lines(request);
        lines.subList(0, lines.size() - 1).forEach(out::println);
        out.print(lines.get(lines.size() - 1));
        // What a pipe sends is not seen on the screen, so the next line must not begin behind the question.
        out.print(terminal.interactive() ? " " : System.lineSeparator());
        out.flush();
        String line = read().orElseThrow(() -> new QuizEnded(QuizEnded.Reason.END_OF_INPUT));
        if (line.equals(QUIT)) {
            throw new QuizEnded(QuizEnded.Reason.QUIT);
        }
        return line;
    }

    private Optional<String> read() {
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException("what you type cannot be read: " + e.getMessage(), e);
        }
    }
}
