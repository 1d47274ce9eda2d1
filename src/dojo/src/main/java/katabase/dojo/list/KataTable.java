package katabase.dojo.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.terminal.Margin;
import katabase.dojo.terminal.Paint;

/**
 * Katas in aligned columns, a heading for each topic. Where there is no room for columns, they stand below each other.
 *
 * @param cards in the order in which they are shown
 * @param paint colours, if they are wanted
 * @param columns the longest line, where the words allow it
 */
record KataTable(List<KataCard> cards, Paint paint, int columns) {

    private static final int NUMBER = 4;
    private static final int LEVEL = 6;
    private static final int MINUTES = 7;
    private static final int GAP = 2;
    private static final int LEAST_TITLE = 10;

    List<String> lines() {
        Map<String, List<KataCard>> topics = cards.stream()
                .collect(Collectors.groupingBy(card -> card.folder().topic(), LinkedHashMap::new, Collectors.toList()));
        int name = longest(card -> card.folder().slug());
        int room = columns - NUMBER - GAP - name - GAP - GAP - LEVEL - GAP - MINUTES;
        int title = Math.min(longest(KataCard::title), room);
        List<String> lines = new ArrayList<>();
        topics.forEach((topic, katas) -> {
            lines.add(paint.bold(topic) + "  " + katas.size() + (katas.size() == 1 ? " kata, " : " katas, ")
                    + katas.stream().mapToInt(KataCard::minutes).sum() + " min");
            if (room < LEAST_TITLE) {
                katas.forEach(card -> lines.addAll(paragraph(card)));
            } else {
                katas.forEach(card -> lines.add(line(card, name, title)));
            }
        });
        return lines;
    }

    private List<String> paragraph(KataCard card) {
        return new Margin(columns)
                .put(String.valueOf(card.number()), card.folder().slug() + ": " + card.heading());
    }

    private int longest(Function<KataCard, String> text) {
        return cards.stream().map(text).mapToInt(String::length).max().orElse(0);
    }

    private static String line(KataCard card, int name, int title) {
        return String.format(
                "%" + NUMBER + "d  %-" + name + "s  %-" + title + "s  %-" + LEVEL + "s  %" + (MINUTES - 4) + "d min",
                card.number(),
                card.folder().slug(),
                shortened(card.title(), title),
                card.levelName(),
                card.minutes());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 3)) + "...";
    }
}
