package katabase.dojo.interview.pair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import katabase.catalogue.Answers;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Requirements;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;

/**
 * A kata as its interviewer sees it.
 *
 * @param part how long it may take
 * @param kata which kata
 * @param answers what belongs to its solution
 */
record KataSheet(Part.Coding part, KataCard kata, Answers answers) {

    /** After which part of the time a hint of each strength is given, in percent. */
    private static final List<Integer> WHEN = List.of(35, 55, 75);

    private static final int WHOLE = 100;

    String markdown() {
        Map<String, String> names = new Requirements(kata.folder()).names();
        List<String> blocks = new ArrayList<>();
        blocks.add("## Kata " + kata.folder().name() + ", " + Times.words(part.time()));
        blocks.add(kata.heading() + ". Time to green: ______  runs: ______  hints: ______");
        blocks.add("### What to look for");
        blocks.add(answers.explanation().why());
        blocks.add("### Requirements, and hints");
        blocks.add("Give a hint only where it is red, the first one not before " + when(0) + ", the second one not"
                + " before " + when(1) + ", the third one not before " + when(2) + " of this kata.");
        answers.hints().forEach((method, hints) -> blocks.add(requirement(names.getOrDefault(method, method), hints)));
        blocks.add("### Wrong answers to expect");
        blocks.add(String.join(
                "\n", answers.wrong().stream().map(wrong -> wrong(wrong, names)).toList()));
        if (!answers.right().isEmpty()) {
            blocks.add("### Other good answers");
            blocks.add(String.join(
                    "\n",
                    answers.right().stream()
                            .map(right -> "- \u2610 " + right.idea())
                            .toList()));
        }
        blocks.add("### Trade-offs that a good candidate names");
        blocks.add(answers.explanation().tradeOffs());
        return String.join("\n\n", blocks);
    }

    private String when(int hint) {
        Duration time = part.time().multipliedBy(WHEN.get(hint)).dividedBy(WHOLE);
        return Times.words(time);
    }

    private static String requirement(String name, List<String> hints) {
        List<String> lines = new ArrayList<>(List.of("\u2610 **" + name + "**", ""));
        for (int number = 0; number < hints.size(); number++) {
            lines.add((number + 1) + ". \u2610 " + hints.get(number).strip().replace("\n", "\n   "));
        }
        return String.join("\n", lines);
    }

    /** What it reveals is the mistake; how it shows is the requirement that goes red. */
    private static String wrong(WrongAnswer wrong, Map<String, String> names) {
        return "- \u2610 `" + wrong.name() + "`: " + wrong.mistake().strip() + " It shows in: "
                + names.getOrDefault(wrong.fails(), wrong.fails()) + " (\"" + String.join("\", \"", wrong.says())
                + "\").";
    }
}
