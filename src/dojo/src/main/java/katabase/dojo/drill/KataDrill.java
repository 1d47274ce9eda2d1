package katabase.dojo.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import katabase.catalogue.Answers;
import katabase.catalogue.CatalogueException;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.JudgedAttempt;
import katabase.dojo.run.VerdictText;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.SolutionOpened;
import katabase.judge.RequirementVerdict;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/** One kata of a drill, line by line. */
final class KataDrill {

    /** How a kata was left. */
    enum Ending {
        SOLVED,
        LEFT,
        QUIT
    }

    private static final String KEYS = "Enter judges; h hint, s solution, n next, q quit";
    private static final int HINTS = 3;

    private final Workplace place;
    private final Function<Sources, Verdict> judge;
    private final Diary diary;
    private final Clock clock;
    private final PrintWriter out;
    private final BufferedReader in;
    private final Look look;
    private final Margin margin;
    private final Map<String, Integer> hints = new HashMap<>();
    private Optional<String> red = Optional.empty();

    /**
     * @param place where it is worked at
     * @param judge gives verdicts
     * @param diary takes what happens
     * @param clock tells when
     * @param out where it writes
     * @param in what the learner types
     * @param look how it looks
     */
    KataDrill(
            Workplace place,
            Function<Sources, Verdict> judge,
            Diary diary,
            Clock clock,
            PrintWriter out,
            BufferedReader in,
            Look look) {
        this.place = place;
        this.judge = judge;
        this.diary = diary;
        this.clock = clock;
        this.out = out;
        this.in = in;
        this.look = look;
        this.margin = new Margin(look.columns());
    }

    /** Until it is green, or the learner leaves it. */
    Ending run() {
        String name = name();
        diary.write(new Opened(EntryId.random(), clock.instant(), name, Origin.DRILL));
        say("kata", name + ": " + card().heading());
        say("open", place.places().place(null, 0));
        say("keys", KEYS);
        while (true) {
            switch (typed()) {
                case "" -> {
                    if (isGreen()) {
                        return Ending.SOLVED;
                    }
                }
                case "h" -> hint();
                case "s" -> solution();
                case "n" -> {
                    return Ending.LEFT;
                }
                case "q" -> {
                    return Ending.QUIT;
                }
                default -> say("keys", KEYS);
            }
        }
    }

    private KataCard card() {
        return place.card();
    }

    private String name() {
        return card().folder().name();
    }

    private boolean isGreen() {
        Verdict verdict = judge.apply(place.sources());
        red = verdict.firstRed().map(RequirementVerdict::method);
        boolean green = verdict.status() == Verdict.Status.PASSED;
        new VerdictText(verdict, card(), green ? "go on" : KEYS, look, List.of(), place.places())
                .lines()
                .forEach(out::println);
        out.flush();
        new JudgedAttempt(verdict, Optional.empty(), Origin.DRILL)
                .entry(clock.instant())
                .ifPresent(diary::write);
        return green;
    }

    private void hint() {
        try {
            Answers answers =
                    Answers.read(card().folder().answers(), card().folder().workspace());
            String requirement =
                    red.orElseGet(() -> answers.hints().keySet().iterator().next());
            List<String> three = answers.hints().getOrDefault(requirement, List.of());
            int level = Math.min(hints.merge(requirement, 1, Integer::sum), HINTS);
            if (three.size() < level) {
                say("hint", "there is none for this");
                return;
            }
            diary.write(new HintShown(EntryId.random(), clock.instant(), name(), requirement, level));
            say("hint", level + " of " + HINTS + ": " + three.get(level - 1));
        } catch (CatalogueException | UncheckedIOException e) {
            say("hint", "cannot be read: " + e.getMessage());
        }
    }

    private void solution() {
        say("sure", "Give up? The kata comes back for review soon. y or n");
        if (typed().equals("y")) {
            diary.write(new SolutionOpened(EntryId.random(), clock.instant(), name()));
            String folder = card().folder()
                    .workspace()
                    .relativize(card().folder().solutionModule())
                    .toString();
            say(
                    "look",
                    folder.replace('\\', '/') + "/src/main/java/"
                            + card().folder().packageName().replace('.', '/'));
        }
    }

    /** What was typed, in lower case; the end of the input leaves the drill. */
    private String typed() {
        out.print("> ");
        out.flush();
        try {
            return Optional.ofNullable(in.readLine())
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .orElse("q");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String label, String text) {
        margin.put(label, text).forEach(out::println);
        out.flush();
    }
}
