package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.dojo.exchange.Imported.Complaint;

/**
 * Reads Aiken: the question, its options "A. ..." or "A) ..." on a line each, and "ANSWER: A". Aiken asks for the
 * question on one line; more are taken as well.
 */
final class AikenReader implements Importer {

    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)][ \\t]+(.*)", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("ANSWER:\\s*([A-Z])\\s*");

    private final List<Question> questions = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<String> prompt = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int start;

    @Override
    public Imported read(String text) {
        int number = 0;
        for (String line : ExchangeText.ofFile(text).split("\n", -1)) {
            number++;
            line(line, number);
        }
        if (!prompt.isEmpty()) {
            complain(start, "the question has no answer", "write \"ANSWER: \" and its letter below the options");
        }
        return new Imported(questions, complaints);
    }

    private void line(String line, int number) {
        Matcher answer = ANSWER.matcher(line.strip());
        Matcher option = OPTION.matcher(line.strip());
        if (line.isBlank()) {
            return;
        }
        if (answer.matches()) {
            finish(answer.group(1).charAt(0) - 'A', number);
        } else if (!prompt.isEmpty() && isNext(option)) {
            options.add(option.group(2).strip());
        } else if (options.isEmpty()) {
            start = prompt.isEmpty() ? number : start;
            prompt.add(line.stripTrailing());
        } else {
            complain(
                    number,
                    "after the options comes neither the next option, " + (char) ('A' + options.size())
                            + ", nor the answer",
                    "write each option on one line, and \"ANSWER: \" below them");
            forget();
            prompt.add(line.stripTrailing());
            start = number;
        }
    }

    private boolean isNext(Matcher option) {
        return option.matches() && option.group(1).charAt(0) == 'A' + options.size();
    }

    private void finish(int right, int number) {
        if (prompt.isEmpty() || options.isEmpty()) {
            complain(number, "the answer has no question or no options", "write them above it");
        } else if (right >= options.size()) {
            complain(number, "the answer is none of the options", "write the letter of one of them");
        } else {
            List<Option> choices = new ArrayList<>();
            for (String option : options) {
                choices.add(new Option(option, choices.size() == right, ToBeWritten.TEXT));
            }
            Facts facts = new Facts(
                    "",
                    new Tags(List.of()),
                    String.join("\n", prompt),
                    new Feedback("", Optional.empty(), Optional.empty(), Optional.empty()),
                    start);
            questions.add(facts.choice(choices));
        }
        forget();
    }

    private void complain(int line, String what, String next) {
        complaints.add(new Complaint(line, what, next));
    }

    private void forget() {
        prompt.clear();
        options.clear();
    }
}
