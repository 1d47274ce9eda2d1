package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import katabase.catalogue.Question;
import katabase.dojo.exchange.Imported.Complaint;

/**
 * Reads what {@link MarkdownWriter} writes, and Markdown as other collections have it: a heading for each question,
 * then "- [ ]" and "- [x]".
 */
final class MarkdownReader implements Importer {

    /** Headings within a question. */
    private static final Pattern WITHIN = Pattern.compile("### (Steps|Answer)\\s*");

    private static final Pattern TITLE = Pattern.compile("#(\\s.*)?", Pattern.DOTALL);

    @Override
    public Imported read(String text) {
        List<Question> questions = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        for (MarkdownQuestion question : questions(text)) {
            try {
                questions.add(question.read());
            } catch (UnreadableQuestion e) {
                complaints.add(new Complaint(question.line(), e.what(), e.next()));
            }
        }
        return new Imported(questions, complaints);
    }

    private static List<MarkdownQuestion> questions(String text) {
        List<MarkdownQuestion> questions = new ArrayList<>();
        Fences fences = new Fences();
        int number = 0;
        boolean below = false;
        for (String line : ExchangeText.ofFile(text).split("\n", -1)) {
            number++;
            boolean form =
                    !fences.takes(line) && MarkdownBlock.FORM.matcher(line).matches();
            boolean heading = form && line.startsWith("#");
            if (heading && TITLE.matcher(line).matches()) {
                below = false;
            } else if (heading && !(below && WITHIN.matcher(line).matches())) {
                questions.add(new MarkdownQuestion(line.replaceFirst("^#+", "").strip(), number));
                below = true;
            } else if (below) {
                questions.get(questions.size() - 1).add(line, form);
            }
        }
        return questions;
    }
}
