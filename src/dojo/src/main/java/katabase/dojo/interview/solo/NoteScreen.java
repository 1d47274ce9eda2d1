package katabase.dojo.interview.solo;

import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.terminal.Look;

/** A note for later. */
final class NoteScreen implements Screen {

    private final Room room;
    private final Optional<Screen> before;
    private TypedText typed = TypedText.NOTHING;

    /** @param before what is shown again afterwards */
    NoteScreen(Room room, Optional<Screen> before) {
        this.room = room;
        this.before = before;
    }

    @Override
    public List<String> body(Look look) {
        return List.of("A note. It will stand in the report.");
    }

    @Override
    public List<String> typed() {
        return typed.lines();
    }

    @Override
    public String keys() {
        return "Enter: keep it; empty: none";
    }

    @Override
    public Optional<Screen> press(Key key) {
        if (key.kind() != Key.Kind.ENTER) {
            typed = typed.after(key);
            return Optional.of(this);
        }
        String text = typed.text().strip();
        if (!text.isEmpty()) {
            room.interview().happened(at -> new InterviewEntry.Noted(at, text));
        }
        return before;
    }
}
