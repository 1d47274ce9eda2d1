package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import katabase.catalogue.Option;

/**
 * Choose one of the options, or all that are right.
 *
 * @param options in the order in which they are shown
 * @param several whether more than one may be right
 */
record ChoiceAsking(List<Option> options, boolean several) implements Asking {

    @Override
    public String how() {
        return several ? "all that are right" : "one is right";
    }

    @Override
    public Answer ask(Dialogue dialogue) {
        Labels labels = new Labels(options.size());
        for (int number = 0; number < options.size(); number++) {
            dialogue.say(labels.of(number) + "  ", options.get(number).text());
        }
        dialogue.gap();
        String request = several
                ? "All that are right (such as " + labels.all(List.of(0, 2)) + ", q quits):"
                : "Your answer (" + labels.range() + ", q quits):";
        String help = several
                ? "Type the letters of all that are right, such as " + labels.all(List.of(0, 2)) + "."
                : "Type one letter, " + labels.range() + ".";
        List<Integer> chosen = dialogue.ask(request, typed -> read(typed, labels), help);
        return new Choice(options, chosen, labels);
    }

    private Optional<List<Integer>> read(String typed, Labels labels) {
        return labels.read(typed).filter(chosen -> several || chosen.size() == 1);
    }

    private record Choice(List<Option> options, List<Integer> chosen, Labels labels) implements Answer {

        @Override
        public Outcome judge(Dialogue dialogue) {
            return Outcome.of(new TreeSet<>(chosen).equals(new TreeSet<>(right())));
        }

        private List<Integer> right() {
            return IntStream.range(0, options.size())
                    .filter(number -> options.get(number).correct())
                    .boxed()
                    .toList();
        }

        @Override
        public void explain(Outcome outcome, Dialogue dialogue) {
            if (outcome.right()) {
                dialogue.line(dialogue.paint().green("Right."));
            } else {
                dialogue.line(dialogue.paint().red("Wrong.") + " Right: " + labels.all(right()));
            }
            for (int number = 0; number < options.size(); number++) {
                Option option = options.get(number);
                String word = option.correct()
                        ? dialogue.paint().green("right")
                        : dialogue.paint().red("wrong");
                dialogue.gap();
                dialogue.line(labels.of(number) + "  " + word + (chosen.contains(number) ? ", yours" : ""));
                dialogue.say("   ", option.text());
                dialogue.say("     ", option.why());
            }
        }
    }
}
