package katabase.dojo.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as code in Markdown, whatever stands in it.
 *
 * @param text what is shown as it is
 */
public record MarkdownCode(String text) {

    private static final Pattern MARKS = Pattern.compile("`+");
    private static final int FENCE = 3;

    /**
     * Gives it as a block.
     *
     * @param language what it is written in, such as sql; nothing, if it is not written in a language
     */
    public String block(String language) {
        String fence = "`".repeat(Math.max(FENCE, longestMarks() + 1));
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
    }

    /** Gives it within a paragraph: its lines one below the other, without blank ones and blanks at their ends. */
    public String lines() {
        String marks = "`".repeat(longestMarks() + 1);
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> marks + apart(line) + marks)
                .collect(Collectors.joining("\\\n"));
    }

    private int longestMarks() {
        return MARKS.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Markdown takes these blanks away again. */
    private static String apart(String line) {
        return line.startsWith("`") || line.endsWith("`") ? " " + line + " " : line;
    }
}
