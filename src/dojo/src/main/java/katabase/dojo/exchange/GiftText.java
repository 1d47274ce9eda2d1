package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text of GIFT in which a character that was escaped is told from one that means something. */
final class GiftText {

    private static final String ESCAPABLE = "\\~=#{}:";
    private static final int LITERAL = 1 << 24;

    /** Characters; those that were escaped bear a mark beyond Unicode. */
    private final int[] characters;

    private GiftText(int[] characters) {
        this.characters = characters;
    }

    static GiftText of(String written) {
        int[] source = written.codePoints().toArray();
        int[] characters = new int[source.length];
        int length = 0;
        for (int place = 0; place < source.length; place++) {
            boolean escape = source[place] == '\\' && place + 1 < source.length;
            if (escape && source[place + 1] == 'n') {
                characters[length++] = '\n' | LITERAL;
                place++;
            } else if (escape && ESCAPABLE.indexOf(source[place + 1]) >= 0) {
                characters[length++] = source[place + 1] | LITERAL;
                place++;
            } else {
                characters[length++] = source[place];
            }
        }
        return new GiftText(Arrays.copyOf(characters, length));
    }

    /** Where a mark that was not escaped stands, or -1. */
    int indexOf(String mark) {
        return indexOf(mark, 0);
    }

    int indexOf(String mark, int from) {
        for (int place = from; place <= characters.length - mark.length(); place++) {
            if (at(mark, place)) {
                return place;
            }
        }
        return -1;
    }

    int lastIndexOf(String mark) {
        for (int place = characters.length - mark.length(); place >= 0; place--) {
            if (at(mark, place)) {
                return place;
            }
        }
        return -1;
    }

    boolean startsWith(String mark) {
        return at(mark, 0);
    }

    private boolean at(String mark, int place) {
        if (place + mark.length() > characters.length) {
            return false;
        }
        for (int offset = 0; offset < mark.length(); offset++) {
            if (characters[place + offset] != mark.charAt(offset)) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        return text().isBlank();
    }

    int length() {
        return characters.length;
    }

    GiftText from(int start) {
        return part(start, characters.length);
    }

    GiftText until(int end) {
        return part(0, end);
    }

    /** The part without blanks at its ends; what was escaped is no blank. */
    GiftText part(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(characters[first])) {
            first++;
        }
        while (last > first && Character.isWhitespace(characters[last - 1])) {
            last--;
        }
        return new GiftText(Arrays.copyOfRange(characters, first, last));
    }

    /** The parts that begin with one of these marks; what stands before the first is not among them. */
    List<GiftText> partsFrom(String marks) {
        List<GiftText> parts = new ArrayList<>();
        int start = -1;
        for (int place = 0; place <= characters.length; place++) {
            boolean mark = place == characters.length || marks.indexOf(characters[place]) >= 0;
            if (mark && start >= 0) {
                parts.add(part(start, place));
            }
            if (mark) {
                start = place;
            }
        }
        return parts;
    }

    /** What is read, with escaped characters as themselves. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int character : characters) {
            text.appendCodePoint(character & ~LITERAL);
        }
        return text.toString();
    }
}
