package katabase.dojo.interview.solo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.Question;
import katabase.dojo.console.Key;
import katabase.dojo.interview.record.Confidence;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.quiz.AnswerSheet;
import katabase.dojo.terminal.Look;
import katabase.journal.Answered;
import katabase.journal.EntryId;
import katabase.journal.Origin;

/**
 * A short question, and how sure the answer is. Whether it is right is not told: an interviewer's face does not tell it
 * either, and the report does.
 */
final class QuestionScreen implements Screen {

    private final Room room;
    private final Question question;
    private final AnswerSheet sheet;
    private TypedText typed = TypedText.NOTHING;
    private Optional<List<Integer>> chosen = Optional.empty();
    private String remark = "";

    QuestionScreen(Room room, Question question, AnswerSheet sheet) {
        this.room = room;
        this.question = question;
        this.sheet = sheet;
    }

    @Override
    public List<String> body(Look look) {
        List<String> lines = new ArrayList<>(new MarkdownText(look.columns(), look.paint()).lines(question.prompt()));
        MarkdownText option = new MarkdownText(look.columns() - 3, look.paint());
        for (int number = 0; number < sheet.texts().size(); number++) {
            lines.add("");
            List<String> text = option.lines(sheet.texts().get(number));
            for (int line = 0; line < text.size(); line++) {
                lines.add((line == 0 ? sheet.label(number) + "  " : "   ") + text.get(line));
            }
        }
        return lines;
    }

    @Override
    public List<String> typed() {
        if (chosen.isPresent()) {
            return List.of("Your answer: " + sheet.labels(chosen.get()));
        }
        return Stream.concat(Stream.of(remark).filter(words -> !words.isEmpty()), typed.lines().stream())
                .toList();
    }

    @Override
    public String keys() {
        return chosen.isPresent()
                ? "How sure are you?  1 sure, 2 fairly sure, 3 a guess; Backspace: another answer"
                : "Type the answer (" + sheet.how() + "), then Enter. Esc: pause, skip, notes";
    }

    @Override
    public Optional<Screen> press(Key key) {
        remark = "";
        if (chosen.isPresent()) {
            rate(key, chosen.get());
        } else if (key.kind() == Key.Kind.ENTER) {
            chosen = sheet.read(typed.text());
            remark = chosen.isPresent() ? "" : sheet.help();
        } else {
            typed = typed.after(key);
        }
        return Optional.empty();
    }

    private void rate(Key key, List<Integer> answer) {
        if (key.kind() == Key.Kind.BACKSPACE) {
            chosen = Optional.empty();
            return;
        }
        for (Confidence confidence : Confidence.values()) {
            if (key.types((char) ('1' + confidence.ordinal()))) {
                keep(answer, confidence);
            }
        }
    }

    private void keep(List<Integer> answer, Confidence confidence) {
        boolean right = sheet.isRight(answer);
        Duration took =
                room.interview().proceedings().usedByStep(room.interview().now());
        room.interview()
                .happened(at -> new InterviewEntry.QuestionAnswered(
                        at, question.id(), right, confidence, took, sheet.labels(answer)));
        room.diary()
                .write(new Answered(
                        EntryId.random(),
                        room.interview().now(),
                        question.id(),
                        right,
                        took,
                        Optional.empty(),
                        Origin.INTERVIEW));
    }
}
