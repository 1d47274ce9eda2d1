package katabase.dojo.quiz;

import java.util.List;
import katabase.catalogue.Option;

/**
 * Choose one of the options, or all that are right.
 *
 * @param sheet the options
 */
record ChoiceAsking(ChoiceSheet sheet) implements Asking {

    @Override
    public String how() {
        return sheet.how();
    }

    @Override
    public Answer ask(Dialogue dialogue) {
        List<Option> options = sheet.options();
        for (int number = 0; number < options.size(); number++) {
            dialogue.say(sheet.label(number) + "  ", options.get(number).text());
        }
        dialogue.gap();
        String request = sheet.several()
                ? "All that are right (such as " + sheet.labels(List.of(0, 2)) + ", q quits):"
                : "Your answer (" + new Labels(options.size()).range() + ", q quits):";
        return new Choice(sheet, dialogue.ask(request, sheet::read, sheet.help()));
    }

    @Override
    public List<Claimed> claims() {
        return Claimed.of(sheet.options().stream().map(Option::shows).toList(), sheet::label);
    }

    private record Choice(ChoiceSheet sheet, List<Integer> chosen) implements Answer {

        @Override
        public Outcome judge(Dialogue dialogue) {
            return Outcome.of(sheet.isRight(chosen));
        }

        @Override
        public void explain(Outcome outcome, Dialogue dialogue) {
            if (outcome.right()) {
                dialogue.line(dialogue.paint().green("Right."));
            } else {
                dialogue.line(dialogue.paint().red("Wrong.") + " Right: " + sheet.labels(sheet.right()));
            }
            for (int number = 0; number < sheet.options().size(); number++) {
                Option option = sheet.options().get(number);
                String word = option.correct()
                        ? dialogue.paint().green("right")
                        : dialogue.paint().red("wrong");
                dialogue.gap();
                dialogue.line(sheet.label(number) + "  " + word + (chosen.contains(number) ? ", yours" : ""));
                dialogue.say("   ", option.text());
                dialogue.say("     ", option.why());
            }
        }
    }
}
