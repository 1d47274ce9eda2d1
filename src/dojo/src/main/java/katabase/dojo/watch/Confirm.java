package katabase.dojo.watch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import katabase.dojo.console.Key;
import katabase.testbed.report.Paragraph;

/**
 * Asks before something is done.
 *
 * @param question what will happen
 * @param yes does it, and says what is shown then
 */
record Confirm(String question, Supplier<Optional<View>> yes) implements View {

    @Override
    public List<String> lines(int columns, int rows) {
        List<String> lines = new Paragraph(columns).lines(question + "\n\ny: yes, any other key: no");
        return lines.subList(Math.max(0, lines.size() - rows), lines.size());
    }

    @Override
    public Optional<View> after(Key key, int columns, int rows) {
        return key.types('y') ? yes.get() : Optional.empty();
    }
}
