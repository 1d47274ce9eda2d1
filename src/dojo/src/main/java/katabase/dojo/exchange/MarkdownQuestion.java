package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import katabase.catalogue.Kind;
import katabase.catalogue.Option;
import katabase.catalogue.Question;

/** The lines of one question in a Markdown file. */
final class MarkdownQuestion {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TAGS = Pattern.compile("(`[a-z]+:[a-z0-9-]+`\\s*)+");
    private static final Pattern TAG = Pattern.compile("`([^`]+)`");

    private final String heading;
    private final int line;
    private final List<String> prompt = new ArrayList<>();
    private final List<List<String>> options = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> answer = new ArrayList<>();
    private List<String> current = prompt;

    /**
     * @param heading its words
     * @param line where it stands
     */
    MarkdownQuestion(String heading, int line) {
        this.heading = heading;
        this.line = line;
    }

    int line() {
        return line;
    }

    /**
     * Takes the next line.
     *
     * @param form whether it begins a part of the question
     */
    void add(String text, boolean form) {
        if (!form) {
            current.add(text);
        } else if (text.startsWith("### Steps")) {
            current = steps;
        } else if (text.startsWith("###")) {
            current = answer;
        } else {
            current = new ArrayList<>(List.of(text));
            options.add(current);
        }
    }

    /**
     * Reads it.
     *
     * @throws UnreadableQuestion if there is nothing to choose from
     */
    Question read() {
        Tags tags = tags();
        String asked = MarkdownBlock.read(String.join("\n", prompt));
        boolean named = ID.matcher(heading).matches() && !asked.isBlank();
        String words = heading.replaceFirst("^Q?\\d+\\s*[.):]\\s*", "");
        String text = named ? asked : (words + "\n\n" + asked).strip();
        if (!options.isEmpty() && answer.isEmpty()) {
            moveWhatFollows(options.get(options.size() - 1));
        }
        Feedback feedback = Feedback.read(MarkdownBlock.read(String.join("\n", answer)));
        Facts facts = new Facts(named ? heading : words, tags, text, feedback, line);
        if (!options.isEmpty()) {
            List<Option> choices = options.stream().map(MarkdownOption::read).toList();
            return facts.choice(choices);
        }
        if (tags.kind().equals(Optional.of(Kind.OPEN))) {
            return facts.open();
        }
        String list = MarkdownBlock.read(String.join("\n", steps));
        return MarkdownItems.read(list, true)
                .map(facts::order)
                .orElseThrow(() -> new UnreadableQuestion(
                        "no options stand below the heading",
                        "write \"- [x]\" before what is right, \"- [ ]\" before what is wrong"));
    }

    private Tags tags() {
        for (int number = 0; number < prompt.size(); number++) {
            String first = prompt.get(number);
            if (TAGS.matcher(first).matches()) {
                prompt.subList(0, number + 1).clear();
                return new Tags(
                        TAG.matcher(first).results().map(tag -> tag.group(1)).toList());
            }
            if (!first.isBlank()) {
                break;
            }
        }
        return new Tags(List.of());
    }

    /** What stands below the last option and is neither indented nor code is no part of it. */
    private void moveWhatFollows(List<String> option) {
        Fences fences = new Fences();
        for (int number = 1; number < option.size(); number++) {
            String text = option.get(number);
            boolean code = fences.takes(text);
            if (!code && !text.isBlank() && !text.startsWith(" ")) {
                List<String> rest = option.subList(number, option.size());
                answer.addAll(rest);
                rest.clear();
                return;
            }
        }
    }
}
