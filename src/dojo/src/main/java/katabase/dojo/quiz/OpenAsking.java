package katabase.dojo.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import katabase.journal.Checklist;

/**
 * Answer in free words, aloud or in writing, and compare with the points that a good answer names.
 *
 * @param points the checklist
 * @param model a good answer, in Markdown
 */
record OpenAsking(List<String> points, String model) implements Asking {

    @Override
    public String how() {
        return "in your own words";
    }

    @Override
    public Answer ask(Dialogue dialogue) {
        String typed = dialogue.typed("Answer aloud or in writing; an empty line ends it (q quits):");
        while (!typed.isEmpty()) {
            typed = dialogue.typed("...");
        }
        return new SelfGraded(points, model);
    }

    @Override
    public List<Claimed> claims() {
        return List.of();
    }

    private record SelfGraded(List<String> points, String model) implements Answer {

        @Override
        public Outcome judge(Dialogue dialogue) {
            dialogue.line("A good answer:");
            dialogue.gap();
            dialogue.say("   ", model);
            dialogue.gap();
            dialogue.line("Did you name it?");
            int named = 0;
            for (int number = 0; number < points.size(); number++) {
                dialogue.gap();
                dialogue.say((number + 1) + "  ", points.get(number));
                named += dialogue.ask("y or n:", SelfGraded::read, "Type y for yes or n for no.") ? 1 : 0;
            }
            Checklist checklist = new Checklist(named, points.size());
            return new Outcome(checklist.isGoodEnough(), Optional.of(checklist));
        }

        private static Optional<Boolean> read(String typed) {
            return switch (typed.toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> Optional.of(true);
                case "n", "no" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public void explain(Outcome outcome, Dialogue dialogue) {
            Checklist checklist = outcome.checklist().orElseThrow();
            String words = checklist.named() + " of " + checklist.points() + " points.";
            dialogue.line(
                    outcome.right()
                            ? dialogue.paint().green(words)
                            : dialogue.paint().red(words));
        }
    }
}
