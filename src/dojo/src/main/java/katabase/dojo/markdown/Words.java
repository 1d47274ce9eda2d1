package katabase.dojo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;

/** Collects the pieces of a paragraph and breaks it into lines. Colours take no room. */
final class Words {

    /** What is not torn apart. */
    private record Word(String shown, int width) {

        Word with(Word end) {
            return new Word(shown + end.shown, width + end.width);
        }
    }

    private static final String BLANKS = " \t\n\r\f";

    private final List<List<Word>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private boolean apart = true;

    /** Adds text that may be broken at blanks, of which one is as good as many. */
    void text(String text, UnaryOperator<String> paint) {
        StringTokenizer pieces = new StringTokenizer(text, BLANKS, true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            if (BLANKS.contains(piece)) {
                apart = true;
            } else {
                add(new Word(paint.apply(piece), piece.codePointCount(0, piece.length())));
            }
        }
    }

    /** Adds text that may be broken at single blanks; where there are more, they stay. */
    void breakable(String text, UnaryOperator<String> paint) {
        for (String piece : text.split("(?<! ) (?! )")) {
            whole(piece, paint);
            apart = true;
        }
        apart = false;
    }

    /** Adds text that stays as it is and is not broken. */
    void whole(String text, UnaryOperator<String> paint) {
        add(new Word(paint.apply(text), text.codePointCount(0, text.length())));
    }

    /** Ends the line. */
    void lineBreak() {
        lines.add(new ArrayList<>());
        apart = true;
    }

    private void add(Word word) {
        List<Word> line = lines.get(lines.size() - 1);
        if (apart || line.isEmpty()) {
            line.add(word);
        } else {
            line.set(line.size() - 1, line.get(line.size() - 1).with(word));
        }
        apart = false;
    }

    /** The lines, each at most that wide unless a single word is wider. */
    List<String> lines(int width) {
        List<String> broken = new ArrayList<>();
        for (List<Word> line : lines) {
            StringBuilder text = new StringBuilder();
            int used = 0;
            for (Word word : line) {
                if (used > 0 && used + 1 + word.width() > width) {
                    broken.add(text.toString());
                    text.setLength(0);
                    used = 0;
                }
                text.append(used > 0 ? " " : "").append(word.shown());
                used += (used > 0 ? 1 : 0) + word.width();
            }
            broken.add(text.toString());
        }
        return broken;
    }
}
