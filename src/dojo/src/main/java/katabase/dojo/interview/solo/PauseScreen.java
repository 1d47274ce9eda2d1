package katabase.dojo.interview.solo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Look;

/**
 * What is shown while the clock stands still: what is done, and what can be done now.
 *
 * @param room where it goes on
 * @param words what to say first
 */
record PauseScreen(Room room, String words) implements Screen {

    @Override
    public List<String> body(Look look) {
        Proceedings proceedings = room.interview().proceedings();
        List<String> lines = new ArrayList<>(new MarkdownText(look.columns(), look.paint()).lines(words));
        lines.add("");
        List<Part> parts = proceedings.plan().parts();
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            boolean here = number == proceedings.clock().part();
            String mark = here ? "> " : number < proceedings.clock().part() ? "x " : "  ";
            String line = mark + Times.clock(part.time()) + "  " + part.name();
            lines.add(here ? look.paint().bold(line) : line);
        }
        return lines;
    }

    @Override
    public String keys() {
        return "Enter: go on, s: skip this question, n: next part, t: a note, q: leave (it can be resumed)";
    }

    @Override
    public Optional<Screen> press(Key key) {
        if (key.kind() == Key.Kind.ENTER) {
            room.interview().start();
            return Optional.empty();
        } else if (key.types('t')) {
            return Optional.of(new NoteScreen(room, Optional.of(this)));
        } else if (key.types('q')) {
            room.leaving().run();
        } else if (key.types('n')) {
            room.interview().nextPart();
            room.interview().start();
            return Optional.empty();
        } else if (key.types('s')) {
            return skip();
        }
        return Optional.of(this);
    }

    private Optional<Screen> skip() {
        Step step = room.interview().step();
        if (step instanceof Step.Answer answer) {
            pass(answer.question());
        } else if (step instanceof Step.Explain explain) {
            pass(explain.item());
        } else if (step instanceof Step.Discuss discuss) {
            pass(discuss.question());
        } else {
            return Optional.of(new PauseScreen(room, "There is no question to skip. n leaves the kata."));
        }
        room.interview().start();
        return Optional.empty();
    }

    private void pass(String question) {
        room.interview().happened(at -> new InterviewEntry.Passed(at, question));
    }
}
