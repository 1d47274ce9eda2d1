package katabase.dojo.interview.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.interview.rubric.Assessment;
import katabase.dojo.progress.Progress;

/**
 * What is told of an interview when it is over.
 *
 * @param proceedings what happened
 * @param content what was asked
 * @param progress what the journal makes of it; empty if it cannot be read
 */
public record Report(Proceedings proceedings, InterviewContent content, Optional<Progress> progress) {

    /** "Interview: Backend engineer, the first years". */
    String title() {
        return "Interview: " + proceedings.plan().title();
    }

    /** When, from what and how long. The day is the one in Greenwich, so that it is the same everywhere. */
    String facts() {
        Duration used = proceedings.clock().used(proceedings.clock().last());
        return proceedings.began().toString().substring(0, "2026-11-20".length()) + ", "
                + proceedings.plan().template() + ", "
                + proceedings.plan().level().name().toLowerCase(Locale.ROOT) + ", seed "
                + proceedings.plan().seed() + ", " + Times.clock(used) + " of "
                + Times.words(proceedings.plan().time()) + " used";
    }

    Assessment assessment() {
        return Assessment.of(proceedings);
    }

    List<ConceptScore> concepts() {
        return ConceptScore.of(proceedings, content);
    }

    /** What stands before the charts. */
    List<Section> first() {
        return List.of(new RubricSection(assessment()).verdict(), drill());
    }

    private Section drill() {
        return new NextDrill(proceedings, content, progress).section();
    }

    /** What stands behind the charts. */
    List<Section> rest() {
        OpenSection open = new OpenSection(proceedings, content);
        return Stream.of(
                        new RubricSection(assessment()).rubric(),
                        new KataSection(proceedings, content).section(),
                        new QuestionSection(proceedings, content).section(),
                        open.answers(),
                        open.notes())
                .filter(section -> !section.markdown().isEmpty())
                .toList();
    }

    /** The report in Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + title() + "\n\n" + facts() + "\n");
        first().forEach(section -> append(section, text));
        append(new TimeSection(proceedings).section(), text);
        if (!concepts().isEmpty()) {
            append(new Section("By concept", lines(concepts())), text);
        }
        rest().forEach(section -> append(section, text));
        return text.toString();
    }

    private static String lines(List<ConceptScore> concepts) {
        return String.join(
                "\n",
                concepts.stream()
                        .map(concept -> "- " + concept.title() + ": " + concept.words())
                        .toList());
    }

    private static void append(Section section, StringBuilder text) {
        text.append("\n## ")
                .append(section.title())
                .append("\n\n")
                .append(section.markdown())
                .append('\n');
    }

    /** The report as one page. */
    public String page() {
        return new ReportPage(this).html();
    }
}
