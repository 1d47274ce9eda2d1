package katabase.dojo.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the lines of a Markdown text and knows whether they stand in a fenced block of code. */
final class Fences {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private String open = "";

    /** Takes the next line; tells whether it belongs to a block of code, also as its first or last line. */
    boolean takes(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean inside = isInside();
        if (!fence.matches()) {
            return inside;
        }
        String mark = fence.group(1);
        String rest = fence.group(2);
        if (inside) {
            boolean closes = mark.charAt(0) == open.charAt(0) && mark.length() >= open.length() && rest.isBlank();
            open = closes ? "" : open;
            return true;
        }
        boolean opens = mark.charAt(0) == '~' || rest.indexOf('`') < 0;
        open = opens ? mark : "";
        return opens;
    }

    boolean isInside() {
        return !open.isEmpty();
    }
}
