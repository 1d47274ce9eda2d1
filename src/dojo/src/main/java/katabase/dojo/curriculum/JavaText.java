package katabase.dojo.curriculum;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads string literals in Java. */
final class JavaText {

    /** One literal. */
    static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";

    /** One literal, or several with a plus between them. */
    static final String LITERALS = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*";

    private static final Pattern ONE = Pattern.compile(LITERAL);

    private JavaText() {}

    /** The text for which literals stand. */
    static String of(String literals) {
        return ONE.matcher(literals)
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1))
                .map(String::translateEscapes)
                .collect(Collectors.joining());
    }
}
