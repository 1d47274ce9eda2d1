package katabase.dojo.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.terminal.Paint;

/**
 * What keys do at a kata.
 *
 * @param place where the learner works
 * @param course the way through the katas
 * @param logbook what the learner did, and does now
 * @param lending gives the terminal to others
 * @param clock tells the time after which what is reset is named
 * @param paint colours, if they are wanted
 */
record Actions(Workplace place, Course course, Logbook logbook, Lending lending, Clock clock, Paint paint) {

    /**
     * Does it.
     *
     * @param key a character in lower case
     * @return what is shown then; empty: the kata
     */
    Optional<View> of(String key) {
        return switch (key) {
            case "h" -> done(this::hint);
            case "n" -> done(this::next);
            case "p" -> done(() -> place.open(course.before(place.desk().card())));
            case "r" -> done(place::run);
            case "o" -> done(() -> place.put(lending.openEditor(place.desk())));
            case "u" -> done(() -> place.put(lending.askQuestions(place.desk())));
            case "l" -> Optional.of(list());
            case "s" -> Optional.of(asides().markdown(place.statement()));
            case "d" -> solution(() -> Optional.of(asides().difference(card())));
            case "e" -> solution(this::explanation);
            case "x" -> Optional.of(reset());
            case "?" -> Optional.of(asides().markdown(Keys.markdown()));
            default -> done(() -> place.say(key + " is no key here. ?: all keys"));
        };
    }

    private static Optional<View> done(Runnable action) {
        action.run();
        return Optional.empty();
    }

    private KataCard card() {
        return place.desk().card();
    }

    private Asides asides() {
        return new Asides(paint);
    }

    private void hint() {
        Desk desk = place.desk();
        if (desk.isGreen()) {
            place.say("Everything is green. e: why the solution is as it is");
            return;
        }
        String requirement = desk.firstRed().or(place.help()::firstRequirement).orElse("");
        int most = place.help().hints(requirement).size();
        if (most == 0) {
            place.say(place.help().problem().orElse("There is no hint for this requirement."));
        } else if (desk.hints() >= most) {
            place.say("That was the last hint. d: give up and look at the solution");
        } else {
            place.put(desk.withHints(shown(requirement, most)));
        }
    }

    /** Hints that were read before come back at once; then one more each time. */
    private int shown(String requirement, int most) {
        String kata = place.desk().kata();
        int seen = logbook.hint(kata, requirement);
        int shown = Math.min(most, Math.max(seen, place.desk().hints() + 1));
        if (shown > seen) {
            logbook.hintShown(kata, requirement, shown);
        }
        return shown;
    }

    private void next() {
        KataCard next = course.after(card());
        if (next.equals(card())) {
            place.say("This is the only kata.");
        } else {
            place.open(next);
        }
    }

    private View list() {
        return KataList.of(
                course.cards(), card(), other -> logbook.state(other.folder().name()), place::open, paint);
    }

    /** What tells the solution is shown when the kata is solved, or when the learner says so. */
    private Optional<View> solution(Supplier<Optional<View>> tells) {
        String kata = place.desk().kata();
        if (logbook.maySeeSolution(kata)) {
            return tells.get();
        }
        return Optional.of(new Confirm(
                "This kata is not solved yet. Give up and look at the solution? It is remembered, and the kata comes back"
                        + " for review soon.",
                () -> {
                    logbook.solutionOpened(kata);
                    return tells.get();
                }));
    }

    private Optional<View> explanation() {
        Optional<View> explanation = asides().explanation(place.help());
        if (explanation.isEmpty()) {
            place.say(place.help().problem().orElse("There is no explanation."));
        }
        return explanation;
    }

    private View reset() {
        return new Confirm(
                "Reset " + place.desk().kata() + " to its skeleton? What you have written is kept in .kata/backup.",
                () -> done(() -> place.change(this::restored)));
    }

    private Desk restored() {
        try {
            Path copy = new Backup(card().folder(), clock).restoreSkeleton();
            logbook.restored(place.desk().kata());
            Path shown = card().folder().workspace().relativize(copy);
            return Desk.of(card())
                    .saying("It is the skeleton again. What you wrote is in "
                            + shown.toString().replace('\\', '/'));
        } catch (IOException e) {
            return place.desk()
                    .saying("Not everything was reset, what you wrote is where it was or in .kata/backup: " + e);
        }
    }
}
