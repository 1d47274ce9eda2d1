package katabase.dojo.quiz;

import java.util.List;
import katabase.catalogue.Step;

/**
 * Put steps in their order.
 *
 * @param sheet the steps
 */
record OrderAsking(OrderSheet sheet) implements Asking {

    @Override
    public String how() {
        return sheet.how();
    }

    @Override
    public Answer ask(Dialogue dialogue) {
        List<String> shown = sheet.texts();
        for (int number = 0; number < shown.size(); number++) {
            dialogue.say(sheet.label(number) + "  ", shown.get(number));
        }
        dialogue.gap();
        List<Integer> chosen =
                dialogue.ask("Their order (such as " + sheet.example() + ", q quits):", sheet::read, sheet.help());
        return new Arrangement(sheet, chosen);
    }

    @Override
    public List<Claimed> claims() {
        return Claimed.of(sheet.steps().stream().map(Step::shows).toList(), OrderAsking::place);
    }

    /** Steps are explained in their right order, by the numbers of their places. */
    private static String place(int step) {
        return String.valueOf(step + 1);
    }

    private record Arrangement(OrderSheet sheet, List<Integer> chosen) implements Answer {

        @Override
        public Outcome judge(Dialogue dialogue) {
            return Outcome.of(sheet.isRight(chosen));
        }

        @Override
        public void explain(Outcome outcome, Dialogue dialogue) {
            if (outcome.right()) {
                dialogue.line(dialogue.paint().green("Right."));
            } else {
                dialogue.line(dialogue.paint().red("Wrong."));
                dialogue.say("Right: " + sheet.labels(sheet.right()));
                dialogue.say("Yours: " + sheet.labels(chosen));
            }
            List<Step> steps = sheet.steps();
            for (int number = 0; number < steps.size(); number++) {
                Step step = steps.get(number);
                dialogue.gap();
                dialogue.say(place(number) + "  ", step.text());
                dialogue.say("     ", step.why());
            }
        }
    }
}
