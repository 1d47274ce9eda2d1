package katabase.dojo.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;

/**
 * Says things to the learner, and reads what they type.
 *
 * @param out where it writes
 * @param in what the learner types
 * @param look how it looks
 */
record Talk(PrintWriter out, BufferedReader in, Look look) {

    /** The end of the input is as good as this key. */
    static final String QUIT = "q";

    /** Says something with a word in the margin. */
    void say(String label, String text) {
        lines(new Margin(look.columns()).put(label, text));
    }

    /** Writes lines as they are. */
    void lines(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** The next line that is typed, in lower case. */
    String typed() {
        out.print("> ");
        out.flush();
        try {
            String line = in.readLine();
            return line == null ? QUIT : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("what you type cannot be read: " + e.getMessage(), e);
        }
    }
}
