package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.dojo.exchange.Imported.Complaint;

/**
 * One question of GIFT.
 *
 * @param content its lines without comments
 * @param tags what its comments say
 * @param line where it stands
 * @param complaints takes what is read otherwise than it was meant
 */
record GiftQuestion(GiftText content, Tags tags, int line, List<Complaint> complaints) {

    private static final Set<String> FORMATS = Set.of("markdown", "html", "plain", "moodle");
    private static final Set<String> TRUTHS = Set.of("T", "TRUE", "F", "FALSE");
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d+)?)%");
    private static final double WHOLE = 100;

    /**
     * Reads it.
     *
     * @throws UnreadableQuestion if it is of a kind that Katabase does not have, or departs from GIFT
     */
    Question read() {
        GiftText rest = content;
        String name = "";
        if (rest.startsWith("::")) {
            int end = rest.indexOf("::", 2);
            if (end < 0) {
                throw new UnreadableQuestion("the title has no end", "write \"::\" behind it");
            }
            name = rest.part(2, end).text();
            rest = rest.from(end + 2);
        }
        int open = rest.indexOf("{");
        int close = rest.indexOf("}");
        if (open < 0 || close < open) {
            throw new UnreadableQuestion(
                    "the answers are missing, or a brace is", "write them in { }, and any other brace as \\{ or \\}");
        }
        GiftText answers = rest.part(open + 1, close);
        int separator = answers.lastIndexOf("####");
        Feedback feedback =
                separator < 0 ? Feedback.read("") : Feedback.read(text(answers.from(separator + "####".length())));
        GiftText chosen = separator < 0 ? answers : answers.until(separator);
        GiftText after = rest.from(close + 1);
        String prompt = text(rest.until(open)) + (after.isBlank() ? "" : " _____ " + after.text());
        if (prompt.isBlank()) {
            throw new UnreadableQuestion("nothing is asked", "write the question before the {");
        }
        return question(new Facts(name, tags, prompt.strip(), feedback, line), chosen);
    }

    private Question question(Facts facts, GiftText answers) {
        if (answers.isBlank()) {
            return facts.open();
        } else if (answers.startsWith("#")) {
            throw unknown("a numerical question");
        } else if (answers.indexOf("~") >= 0) {
            return choice(facts, answers);
        } else if (answers.indexOf("=") >= 0 && answers.indexOf("->") >= 0) {
            return order(facts, answers);
        }
        int comment = answers.indexOf("#");
        String truth = (comment < 0 ? answers : answers.until(comment)).text().toUpperCase(Locale.ROOT);
        throw unknown(TRUTHS.contains(truth) ? "a true-false question" : "a short-answer question");
    }

    private static UnreadableQuestion unknown(String kind) {
        return new UnreadableQuestion(
                "this is " + kind + ", which Katabase does not have", "write it as a choice of three or more options");
    }

    private Question choice(Facts facts, GiftText answers) {
        List<GiftText> parts = answers.partsFrom("~=");
        boolean one = answers.indexOf("=") >= 0;
        List<Option> options = new ArrayList<>();
        for (GiftText part : parts) {
            options.add(option(part, one));
        }
        return facts.choice(options);
    }

    /** Where no answer is wholly right, all that give a share are. */
    private Option option(GiftText part, boolean one) {
        boolean correct = part.startsWith("=");
        GiftText answer = part.from(1);
        Matcher weight = WEIGHT.matcher(answer.text());
        if (answer.startsWith("%") && weight.lookingAt()) {
            double share = Double.parseDouble(weight.group(1));
            correct = one ? share >= WHOLE : share > 0;
            if (one && share > 0 && share < WHOLE) {
                complaints.add(new Complaint(
                        line, "an answer is right in part, which Katabase does not have", "it was taken as wrong"));
            }
            answer = answer.from(weight.end());
        }
        int comment = answer.indexOf("#");
        String text = text(comment < 0 ? answer : answer.until(comment));
        String why = comment < 0 ? "" : text(answer.from(comment + 1));
        if (text.isBlank()) {
            throw new UnreadableQuestion("an answer is blank", "write its text, or remove it");
        }
        return new Option(text, correct, why.isBlank() ? ToBeWritten.TEXT : why);
    }

    /** Pairs of numbers and steps are an order; other pairs are nothing that Katabase has. */
    private static Question order(Facts facts, GiftText answers) {
        List<String> steps = new ArrayList<>();
        for (GiftText pair : answers.partsFrom("=")) {
            int arrow = pair.indexOf("->");
            boolean numbered = arrow > 0 && pair.part(1, arrow).text().equals(String.valueOf(steps.size() + 1));
            if (!numbered) {
                throw new UnreadableQuestion(
                        "this is a matching question, of which Katabase has only numbers with steps",
                        "write \"=1 -> first step\", \"=2 -> second step\" and so on, or make it a choice");
            }
            steps.add(pair.from(arrow + 2).text());
        }
        return facts.order(steps);
    }

    /** The text behind the name of its format, if there is one. */
    private static String text(GiftText written) {
        int end = written.indexOf("]");
        if (written.startsWith("[")
                && end > 0
                && FORMATS.contains(written.part(1, end).text())) {
            return written.from(end + 1).text().strip();
        }
        return written.text().strip();
    }
}
