package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the prompts of GIFT in the way in which Moodle does it: by replacing what is escaped, first there, then back.
 */
final class MoodleGift {

    private static final Map<String, String> PLACEHOLDERS = new TreeMap<>(Map.of(
            "\\:", "&&058;", "\\#", "&&035;", "\\=", "&&061;", "\\{", "&&123;", "\\}", "&&125;", "\\~", "&&126;", "\\n",
            "&&010"));

    private MoodleGift() {}

    static List<String> prompts(String file) {
        List<String> prompts = new ArrayList<>();
        List<String> question = new ArrayList<>();
        for (String line : (file + "\n").split("\n", -1)) {
            String trimmed = line.trim();
            if (!trimmed.isEmpty()) {
                question.add(trimmed.startsWith("//") ? " " : trimmed);
            } else if (!question.isEmpty()) {
                String text = String.join("\n", question).trim();
                if (!text.startsWith("$CATEGORY:")) {
                    prompts.add(prompt(text));
                }
                question.clear();
            }
        }
        return prompts;
    }

    private static String prompt(String written) {
        String text = written.replace("\\\\", "&&092;");
        for (Map.Entry<String, String> placeholder : PLACEHOLDERS.entrySet()) {
            text = text.replace(placeholder.getKey(), placeholder.getValue());
        }
        text = text.replace("&&092;", "\\");
        text = text.substring(text.indexOf("::", 2) + 2, text.indexOf('{'));
        for (Map.Entry<String, String> placeholder : PLACEHOLDERS.entrySet()) {
            String character = placeholder.getKey().substring(1);
            text = text.replace(placeholder.getValue(), character.equals("n") ? "\n" : character);
        }
        return text.substring("[markdown]".length()).strip();
    }
}
