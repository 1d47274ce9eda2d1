package katabase.dojo.interview.solo;

import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.rubric.AskedSignal;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Look;

/**
 * Asks about something that the workspace cannot see.
 *
 * @param room where it is kept
 * @param signal what is asked
 */
record RatingScreen(Room room, AskedSignal signal) implements Screen {

    @Override
    public List<String> body(Look look) {
        int number = signal.ordinal() + 1;
        return new MarkdownText(look.columns(), look.paint())
                .lines("How did it go? " + number + " of " + AskedSignal.values().length + ", "
                        + signal.dimension().title() + "\n\n**" + signal.question() + "**");
    }

    @Override
    public String keys() {
        return "y: yes, n: no";
    }

    @Override
    public Optional<Screen> press(Key key) {
        if (key.types('y') || key.types('n')) {
            room.interview().happened(at -> new InterviewEntry.SignalRated(at, signal.slug(), key.types('y')));
        }
        return Optional.empty();
    }
}
