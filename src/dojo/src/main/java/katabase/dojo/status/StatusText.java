package katabase.dojo.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import katabase.dojo.terminal.Margin;
import katabase.dojo.terminal.Paint;
import katabase.kata.Level;

/**
 * Where the learner stands, as lines.
 *
 * @param standing where that is
 * @param columns the longest line, where the words allow it
 * @param paint colours, if they are wanted
 */
record StatusText(Standing standing, int columns, Paint paint) {

    private static final String GAP = "  ";

    List<String> lines() {
        List<String> table = table();
        List<String> lines =
                new ArrayList<>(table.stream().allMatch(line -> line.length() <= columns) ? headed(table) : narrow());
        lines.add("");
        Margin margin = new Margin(columns);
        lines.addAll(margin.put(
                "due",
                standing.due().isEmpty()
                        ? "nothing; what is new: ./kata drill"
                        : standing.due().words() + ": ./kata drill"));
        lines.addAll(margin.put("streak", streak()));
        lines.add("");
        lines.addAll(new CalendarText(standing, columns).lines());
        lines.addAll(new Margin(columns)
                .put(
                        "",
                        Arrays.stream(ActivityLevel.values())
                                .map(level -> level.sign() + " " + level.words())
                                .collect(Collectors.joining(", "))));
        return lines;
    }

    private List<String> headed(List<String> table) {
        return Stream.concat(Stream.of(paint.bold(table.get(0))), table.stream().skip(1))
                .toList();
    }

    private List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("topic"));
        for (Level level : Level.values()) {
            heading.add(level.name().toLowerCase(Locale.ROOT));
        }
        heading.addAll(List.of("katas", "questions"));
        rows.add(heading);
        standing.topics().forEach(topic -> rows.add(row(topic)));
        if (standing.topics().size() > 1) {
            rows.add(row(standing.total()));
        }
        List<Integer> widths = IntStream.range(0, heading.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private static List<String> row(TopicStanding topic) {
        List<String> row = new ArrayList<>(List.of(topic.topic()));
        for (Level level : Level.values()) {
            row.add(topic.katas(level).toString());
        }
        row.add(topic.allKatas().toString());
        row.add(topic.questions().toString());
        return row;
    }

    private static String aligned(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** For terminals that are too narrow for a table. */
    private List<String> narrow() {
        List<String> lines = new ArrayList<>();
        for (TopicStanding topic : standing.topics()) {
            lines.add(paint.bold(topic.topic()));
            lines.add(GAP + topic.allKatas() + " katas");
            for (Level level : Level.values()) {
                if (topic.katas(level).all() > 0) {
                    lines.add(
                            GAP + GAP + topic.katas(level) + " " + level.name().toLowerCase(Locale.ROOT));
                }
            }
            lines.add(GAP + topic.questions() + " questions");
        }
        return lines;
    }

    private String streak() {
        Streak streak = standing.streak();
        if (streak.longest() == 0) {
            return "none yet";
        }
        return streak.current() == streak.longest()
                ? days(streak.current()) + ", the longest so far"
                : days(streak.current()) + ", the longest was " + days(streak.longest());
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }
}
