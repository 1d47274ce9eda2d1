package katabase.catalogue;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the proof of a question would print if an answer were right.
 *
 * @param text lines that stand in the output in this order, others may stand between them; {@code *} is anything within
 *     a line
 */
public record Claim(String text) {

    /**
     * Gives the claim of an answer that is the output itself.
     *
     * @param text the answer in Markdown, whose marks of code are left out
     * @return the claim
     */
    public static Claim ofOutput(String text) {
        String plain = text.strip()
                .lines()
                .filter(line -> !line.startsWith("```"))
                .map(line -> line.replace("`", ""))
                .collect(Collectors.joining("\n"));
        return new Claim(plain);
    }

    /**
     * Tells whether it is true.
     *
     * @param output what the proof printed
     * @return whether all of its lines stand there
     */
    public boolean holds(String output) {
        return end(output).isPresent();
    }

    /**
     * Tells where it becomes true.
     *
     * @param output what the proof printed
     * @return the number of the line, from 1, with which all of its lines have been seen; empty if it is not true
     */
    public OptionalInt end(String output) {
        List<String> printed = output.lines().map(String::strip).toList();
        int next = 0;
        for (Pattern line : patterns()) {
            while (next < printed.size() && !line.matcher(printed.get(next)).matches()) {
                next++;
            }
            if (next++ >= printed.size()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(next);
    }

    private List<Pattern> patterns() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Claim::pattern)
                .toList();
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(
                Stream.of(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
