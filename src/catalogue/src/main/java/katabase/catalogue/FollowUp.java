package katabase.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * What an interviewer asks next, after a kata.
 *
 * @param question in Markdown
 * @param answer a good answer in Markdown; empty if none is written
 */
public record FollowUp(String question, String answer) {

    private static final String MARK = "- ";

    /**
     * Gives the follow-ups of an explanation: an entry of its list is a question; what stands in the same entry below a
     * blank line is the answer.
     *
     * @param markdown the text of the section
     * @return the follow-ups in their order; none if the text has no list
     */
    public static List<FollowUp> in(String markdown) {
        List<List<String>> entries = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith(MARK)) {
                entries.add(new ArrayList<>(List.of(line.substring(MARK.length()))));
            } else if (!entries.isEmpty()) {
                entries.get(entries.size() - 1).add(line.stripLeading());
            }
        }
        return entries.stream().map(FollowUp::of).toList();
    }

    private static FollowUp of(List<String> lines) {
        int blank = lines.indexOf("");
        int end = blank < 0 ? lines.size() : blank;
        return new FollowUp(
                String.join(" ", lines.subList(0, end)).strip(),
                String.join("\n", lines.subList(end, lines.size())).strip());
    }
}
