package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.catalogue.Step;

/**
 * Steps that are to be put in order.
 *
 * @param steps in the right order
 * @param shown in the order in which they are shown
 */
record OrderSheet(List<Step> steps, List<Step> shown) implements AnswerSheet {

    OrderSheet {
        steps = List.copyOf(steps);
        shown = List.copyOf(shown);
    }

    @Override
    public String how() {
        return "put in order";
    }

    @Override
    public List<String> texts() {
        return shown.stream().map(Step::text).toList();
    }

    @Override
    public Optional<List<Integer>> read(String typed) {
        return new Labels(shown.size()).read(typed).filter(order -> order.size() == shown.size());
    }

    /** Two steps with the same words may change places. */
    @Override
    public boolean isRight(List<Integer> chosen) {
        List<String> texts = chosen.stream().map(shown::get).map(Step::text).toList();
        return texts.equals(steps.stream().map(Step::text).toList());
    }

    @Override
    public List<Integer> right() {
        return steps.stream().map(shown::indexOf).toList();
    }

    /** No step is wrong, only its place. */
    @Override
    public List<String> whysNot(List<Integer> chosen) {
        return List.of();
    }

    @Override
    public String help() {
        return "Type each of the " + shown.size() + " letters once, the first step first, such as " + example() + ".";
    }

    /** They are never shown in their right order, so this gives nothing away. */
    String example() {
        return labels(IntStream.range(0, shown.size()).boxed().toList());
    }
}
