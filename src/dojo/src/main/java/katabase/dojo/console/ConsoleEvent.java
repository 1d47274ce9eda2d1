package katabase.dojo.console;

/** Something that happens at a console. */
public sealed interface ConsoleEvent {

    /**
     * A key was pressed.
     *
     * @param key which one
     */
    record Pressed(Key key) implements ConsoleEvent {}

    /** The terminal has another size, or shows what somebody else wrote. */
    record Redraw() implements ConsoleEvent {}

    /** The person asks to end at once: Ctrl-C. */
    record Interrupted() implements ConsoleEvent {}

    /** There will be no more keys. */
    record InputEnded() implements ConsoleEvent {}
}
