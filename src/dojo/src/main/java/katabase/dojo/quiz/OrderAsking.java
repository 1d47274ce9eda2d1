package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.catalogue.Step;

/** Put steps in their order. */
final class OrderAsking implements Asking {

    private final List<Step> right;
    private final List<Step> shown;

    /** Takes the steps in the right order. */
    OrderAsking(List<Step> right, Shuffle shuffle) {
        this.right = right;
        this.shown = shuffle.otherThan(right);
    }

    @Override
    public String how() {
        return "put in order";
    }

    @Override
    public Answer ask(Dialogue dialogue) {
        Labels labels = new Labels(shown.size());
        for (int number = 0; number < shown.size(); number++) {
            dialogue.say(labels.of(number) + "  ", shown.get(number).text());
        }
        dialogue.gap();
        // They are never shown in their right order, so this example gives nothing away.
        String all = labels.all(everyNumber());
        List<Integer> chosen = dialogue.ask(
                "Their order (such as " + all + ", q quits):",
                typed -> read(typed, labels),
                "Type each of the " + shown.size() + " letters once, the first step first, such as " + all + ".");
        return new Arrangement(chosen, labels);
    }

    private Optional<List<Integer>> read(String typed, Labels labels) {
        return labels.read(typed).filter(order -> order.size() == shown.size());
    }

    private List<Integer> everyNumber() {
        return IntStream.range(0, shown.size()).boxed().toList();
    }

    private final class Arrangement implements Answer {

        private final List<Integer> chosen;
        private final Labels labels;

        Arrangement(List<Integer> chosen, Labels labels) {
            this.chosen = chosen;
            this.labels = labels;
        }

        @Override
        public Outcome judge(Dialogue dialogue) {
            // Two steps with the same words may change places.
            List<String> texts = chosen.stream().map(shown::get).map(Step::text).toList();
            return Outcome.of(texts.equals(right.stream().map(Step::text).toList()));
        }

        @Override
        public void explain(Outcome outcome, Dialogue dialogue) {
            if (outcome.right()) {
                dialogue.line(dialogue.paint().green("Right."));
            } else {
                List<Integer> order = right.stream().map(shown::indexOf).toList();
                dialogue.line(dialogue.paint().red("Wrong."));
                dialogue.say("Right: " + labels.all(order));
                dialogue.say("Yours: " + labels.all(chosen));
            }
            for (int number = 0; number < right.size(); number++) {
                Step step = right.get(number);
                dialogue.gap();
                dialogue.say((number + 1) + "  ", step.text());
                dialogue.say("     ", step.why());
            }
        }
    }
}
