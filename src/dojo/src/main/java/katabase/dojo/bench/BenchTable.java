package katabase.dojo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table of at most 80 columns. */
record BenchTable(BenchReport report) {

    List<String> lines() {
        List<String> lines = new ArrayList<>(lines(report.figures()));
        lines.add(String.format(
                Locale.ROOT,
                "gate: %.1f verdicts a second, %d verdicts",
                report.verdictsPerSecond(),
                report.verdicts()));
        report.ratio()
                .ifPresent(ratio -> lines.add(String.format(
                        Locale.ROOT, "from save to verdict, %.1f times faster than Maven (medians)", ratio)));
        lines.add(report.machine());
        return lines;
    }

    /** The figures alone. */
    static List<String> lines(List<Figures> figures) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-38s %7s %7s %7s %7s", "milliseconds", "median", "min", "max", "p95"));
        figures.forEach(each -> lines.add(line(each)));
        return lines;
    }

    private static String line(Figures figures) {
        return String.format(
                Locale.ROOT,
                "%-38s %7.0f %7.0f %7.0f %7.0f  %s",
                figures.name(),
                figures.median(),
                figures.least(),
                figures.most(),
                figures.p95(),
                figures.milliseconds().size() + " " + figures.unit());
    }
}
