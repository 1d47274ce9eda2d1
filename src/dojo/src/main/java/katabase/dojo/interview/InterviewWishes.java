package katabase.dojo.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.Nearest;
import katabase.dojo.UsageProblem;
import katabase.kata.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What kind of interview is wanted, as it is written on the command line. */
final class InterviewWishes {

    private static final int FEWEST_MINUTES = 3;
    private static final int MOST_MINUTES = 240;

    @Parameters(
            arity = "0..1",
            paramLabel = "TEMPLATE",
            description = "Such as backend-senior: a file of quizzes/interviews. Without one it is backend-mid, or the"
                    + " backend template of the level.")
    private @Nullable String template;

    @Option(
            names = "--topics",
            split = ",",
            paramLabel = "TOPIC",
            description = "Draws from these topics, such as orm,concurrency.")
    private List<String> topics = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "junior, mid or senior.")
    private @Nullable Level level;

    @Option(names = "--minutes", paramLabel = "N", description = "How long it takes, 3 to 240.")
    private @Nullable Integer minutes;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same interview again, as long as you have not seen anything else since.")
    private @Nullable Long seed;

    /** From what chance begins; empty: from whatever. */
    Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    /**
     * The template with what was written beside it.
     *
     * @param templates where templates are
     * @throws UsageProblem if there is no such template, or no such time
     */
    InterviewTemplate template(Templates templates) {
        InterviewTemplate base = templates.named(Optional.ofNullable(template).orElseGet(this::usual));
        int time = Optional.ofNullable(minutes).orElse(base.minutes());
        if (time < FEWEST_MINUTES || time > MOST_MINUTES) {
            throw new UsageProblem(
                    "--minutes " + time + " is no time for an interview",
                    "take " + FEWEST_MINUTES + " to " + MOST_MINUTES);
        }
        return new InterviewTemplate(
                base.interview(),
                base.title(),
                base.says(),
                Optional.ofNullable(level).orElse(base.level()),
                time,
                topics.isEmpty() ? base.topics() : topics,
                base.time());
    }

    private String usual() {
        return "backend-" + Optional.ofNullable(level).orElse(Level.MID).name().toLowerCase(Locale.ROOT);
    }

    /**
     * What there is to say about topics that are wished and not there. A template is for many workspaces and may name
     * topics that this one does not have; whoever writes one here should know.
     *
     * @param known the topics of the workspace
     */
    List<String> unknown(Set<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        return topics.stream()
                .filter(topic -> !known.contains(topic))
                .map(topic -> "there is no topic \"" + topic + "\" here, so nothing is drawn from it"
                        + Nearest.of(topic, sorted)
                                .map(nearest -> " (the nearest one is " + nearest + ")")
                                .orElse(""))
                .toList();
    }
}
