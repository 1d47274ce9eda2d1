package katabase.dojo.interview.solo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Look;
import katabase.testbed.report.Paragraph;

/** An open question: it is answered aloud or in writing, then compared with a good answer while the clock stands still. */
final class OpenScreen implements Screen {

    private final Room room;
    private final OpenTask task;
    private final boolean inTime;
    private TypedText typed = TypedText.NOTHING;
    private boolean grading;
    private boolean timeOver;
    private final StringBuilder named = new StringBuilder();

    OpenScreen(Room room, OpenTask task) {
        this.room = room;
        this.task = task;
        this.inTime =
                !room.interview().proceedings().left(room.interview().now()).isNegative();
    }

    @Override
    public List<String> body(Look look) {
        MarkdownText markdown = new MarkdownText(look.columns(), look.paint());
        if (!grading) {
            return markdown.lines(task.prompt());
        }
        List<String> lines = new ArrayList<>(
                markdown.lines((named.length() + 1) + " of " + task.points().size()
                        + ". Did your answer name this?\n\n**" + task.points().get(named.length()) + "**"));
        if (timeOver) {
            lines.addAll(0, List.of(look.paint().yellow("The time is over."), ""));
        }
        if (!typed.text().isBlank()) {
            lines.add("");
            lines.add(look.paint().bold("You wrote:"));
            lines.addAll(new Paragraph(look.columns()).lines(typed.text().strip()));
        }
        lines.add("");
        lines.add(look.paint().bold("A good answer, or what it draws from:"));
        lines.add("");
        lines.addAll(markdown.lines(task.model()));
        return lines;
    }

    @Override
    public List<String> typed() {
        return grading ? List.of() : typed.lines();
    }

    @Override
    public String keys() {
        return grading
                ? "The clock stands still.  y: yes, n: no"
                : "Answer aloud, or type; Enter on an empty line: done. Esc: pause, skip, notes";
    }

    @Override
    public Optional<Screen> press(Key key) {
        if (grading) {
            grade(key);
        } else if (key.kind() == Key.Kind.ENTER && typed.lastLine().isBlank()) {
            beginGrading();
        } else {
            typed = key.kind() == Key.Kind.ENTER ? typed.withNewLine() : typed.after(key);
        }
        return Optional.empty();
    }

    /** Who was answering when the time ran out is graded; a question that comes only then is not put any more. */
    @Override
    public boolean outlastsTime() {
        if (inTime) {
            timeOver |= !grading;
            beginGrading();
        }
        return inTime;
    }

    @Override
    public boolean returnsToTop() {
        return grading;
    }

    private void beginGrading() {
        grading = true;
        room.interview().stop();
    }

    private void grade(Key key) {
        if (key.types('y') || key.types('n')) {
            named.append(key.types('y') ? 'y' : 'n');
        }
        if (named.length() == task.points().size()) {
            Spoken spoken = new Spoken(
                    room.interview().now(),
                    task.question(),
                    named.toString(),
                    typed.text().strip());
            Duration took = room.interview().proceedings().usedByStep(spoken.at());
            task.entry(spoken, spoken.at(), took).ifPresent(room.diary()::write);
            room.interview().happened(at -> spoken);
            room.interview().start();
        }
    }
}
