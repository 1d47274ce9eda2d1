package katabase.dojo.exchange;

import java.util.Locale;
import katabase.catalogue.Option;
import katabase.catalogue.Task;

/** How much of a point Moodle gives for an option: only shares that Moodle knows, such as 100, 50, 33.33333, 25, 20. */
final class Shares {

    private static final double WHOLE = 100;

    private Shares() {}

    /** In percent. Where several are right, they share the point, and all wrong ones together take it away. */
    static String of(Option option, Task task) {
        if (!(task instanceof Task.Multiple)) {
            return option.correct() ? "100" : "0";
        }
        long right = task.choices().stream().filter(Option::correct).count();
        long wrong = task.choices().size() - right;
        return option.correct() ? percent(WHOLE / right) : "-" + percent(WHOLE / wrong);
    }

    private static String percent(double share) {
        String figures = String.format(Locale.ROOT, "%.5f", share);
        return figures.replaceAll("\\.?0+$", "");
    }
}
