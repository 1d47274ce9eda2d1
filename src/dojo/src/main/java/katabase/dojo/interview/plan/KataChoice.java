package katabase.dojo.interview.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import katabase.dojo.curriculum.KataCard;

/**
 * Chooses one or two katas for a time.
 *
 * @param suitability which levels are given
 * @param seen what is better left out
 * @param minutes how long they may take together
 */
record KataChoice(Suitability suitability, Seen seen, int minutes) {

    /** When not more than this part of the time is left over, it is well used. */
    private static final int LEFT_OVER = 4;

    /** The katas of one interview, one or two. */
    private record Choice(List<KataCard> katas) {

        int minutes() {
            return katas.stream().mapToInt(KataCard::minutes).sum();
        }

        boolean spread() {
            return katas.stream().map(kata -> kata.folder().topic()).distinct().count() == katas.size();
        }
    }

    /**
     * The katas, in the order in which they are given: the shorter one first. Those come first that were not seen
     * lately, then those of the level itself, then those that use the time, then those of different topics; among what is
     * equally good, chance decides. If none fits into the time, it is the shortest.
     *
     * @param katas from which to choose, at least one
     */
    List<KataCard> from(List<KataCard> katas, Random random) {
        List<KataCard> suitable = orAll(katas, kata -> suitability.fits(kata.level()));
        List<Choice> fitting = choices(suitable);
        if (fitting.isEmpty()) {
            fitting = choices(katas);
        }
        if (fitting.isEmpty()) {
            return List.of(suitable.stream()
                    .min(Comparator.comparingInt(KataCard::minutes))
                    .orElseThrow());
        }
        Comparator<Choice> better = better();
        Choice best = fitting.stream().min(better).orElseThrow();
        List<Choice> equal = fitting.stream()
                .filter(choice -> better.compare(choice, best) == 0)
                .toList();
        return equal.get(random.nextInt(equal.size())).katas().stream()
                .sorted(Comparator.comparingInt(KataCard::minutes))
                .toList();
    }

    private static List<KataCard> orAll(List<KataCard> katas, Predicate<KataCard> wanted) {
        List<KataCard> chosen = katas.stream().filter(wanted).toList();
        return chosen.isEmpty() ? katas : chosen;
    }

    /** Each kata and each pair that fits into the time. */
    private List<Choice> choices(List<KataCard> katas) {
        List<Choice> choices = new ArrayList<>();
        for (int first = 0; first < katas.size(); first++) {
            choices.add(new Choice(List.of(katas.get(first))));
            for (int second = first + 1; second < katas.size(); second++) {
                choices.add(new Choice(List.of(katas.get(first), katas.get(second))));
            }
        }
        return choices.stream().filter(choice -> choice.minutes() <= minutes).toList();
    }

    private Comparator<Choice> better() {
        return Comparator.comparingInt((Choice choice) -> choice.katas().stream()
                        .mapToInt(kata -> seen.of(kata.folder().name()))
                        .max()
                        .orElse(0))
                .thenComparingInt(choice -> choice.katas().stream()
                        .mapToInt(kata -> suitability.distance(kata.level()))
                        .max()
                        .orElse(0))
                .thenComparingInt(this::leftOver)
                .thenComparing(Choice::spread, Comparator.reverseOrder());
    }

    /** The minutes that are left over; 0 if they are few. */
    private int leftOver(Choice choice) {
        int left = minutes - choice.minutes();
        return left * LEFT_OVER <= minutes ? 0 : left;
    }
}
