package katabase.dojo.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of titles. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Lower-case words joined by "-"; "question", if the text has no letter or digit of ASCII. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "question" : cut;
    }
}
