package katabase.dojo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.LearnerFiles;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;
import katabase.dojo.terminal.Paint;
import katabase.judge.CompileProblem;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;
import katabase.judge.worker.Failure;
import katabase.testbed.report.Paragraph;
import org.jspecify.annotations.Nullable;

/** A verdict as a learner reads it: where they stand, what to open, what is wrong there, how to go on. */
public final class VerdictText {

    private static final int STATEMENTS = 10;
    private static final int COMPILE_PROBLEMS = 3;

    private final Verdict verdict;
    private final KataCard card;
    private final String next;
    private final Look look;
    private final List<Remark> remarks;
    private final LearnerFiles files;
    private final Margin margin;

    /**
     * @param verdict what the judge said
     * @param card the kata
     * @param next the command to go on with
     * @param paint colours, if they are wanted
     */
    public VerdictText(Verdict verdict, KataCard card, String next, Paint paint) {
        this(verdict, card, next, Look.of(paint), List.of());
    }

    /**
     * The same in another look, and with remarks.
     *
     * @param verdict what the judge said
     * @param card the kata
     * @param next what to do now
     * @param look how it looks
     * @param remarks what else there is to say, before the command to go on with
     */
    public VerdictText(Verdict verdict, KataCard card, String next, Look look, List<Remark> remarks) {
        this(verdict, card, next, look, remarks, new LearnerFiles(card));
    }

    /**
     * The same on files that lie elsewhere.
     *
     * @param verdict what the judge said
     * @param card the kata
     * @param next what to do now
     * @param look how it looks
     * @param remarks what else there is to say, before the command to go on with
     * @param files the files that were judged
     */
    public VerdictText(
            Verdict verdict, KataCard card, String next, Look look, List<Remark> remarks, LearnerFiles files) {
        this.verdict = verdict;
        this.card = card;
        this.next = next;
        this.look = look;
        this.remarks = List.copyOf(remarks);
        this.files = files;
        this.margin = new Margin(look.columns());
    }

    /** Its lines, at most 80 characters each (or as the look has it) where the words allow it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(heading());
        RequirementLines requirements = new RequirementLines(look);
        verdict.requirements().forEach(requirement -> lines.addAll(requirements.next(requirement)));
        switch (verdict.status()) {
            case PASSED ->
                lines.addAll(
                        margin.put("solved", "all " + verdict.requirements().size() + " requirements are green"));
            case FAILED -> verdict.firstRed().ifPresent(red -> red(red, lines));
            case NOT_COMPILED -> notCompiled(lines);
            case NOT_JUDGED -> lines.addAll(margin.put("error", "not judged: " + String.join("; ", verdict.notices())));
        }
        if (verdict.status() != Verdict.Status.NOT_JUDGED) {
            notices().forEach(notice -> lines.addAll(margin.put("note", notice)));
        }
        remarks.forEach(remark -> lines.addAll(margin.put(remark.label(), remark.text())));
        lines.addAll(margin.put(
                "took", String.format(Locale.ROOT, "%.2f s", verdict.took().toMillis() / 1000.0)));
        lines.addAll(margin.put("next", next));
        return lines;
    }

    private List<String> heading() {
        String slug = card.folder().slug();
        List<String> lines = new ArrayList<>(new Paragraph(look.columns()).lines(slug + "  " + card.heading()));
        lines.set(0, look.paint().bold(slug) + lines.get(0).substring(slug.length()));
        return lines;
    }

    private List<String> open(@Nullable String file, long line) {
        String place = files.place(file, line);
        return margin.put("open", place).stream()
                .map(text -> look.links().in(text, place, card.folder().workspace()))
                .toList();
    }

    /** What the red requirement says need not be said twice. */
    private Stream<String> notices() {
        Optional<String> said =
                verdict.firstRed().flatMap(RequirementVerdict::failure).map(Failure::message);
        return verdict.notices().stream().filter(notice -> !said.equals(Optional.of(notice)));
    }

    private void red(RequirementVerdict red, List<String> lines) {
        int number = verdict.requirements().indexOf(red) + 1;
        Failure failure = red.failure().orElseThrow();
        lines.addAll(open(failure.file(), failure.line()));
        lines.addAll(margin.put("red", number + " of " + verdict.requirements().size() + ": " + red.name()));
        lines.addAll(margin.put("", failure.message()));
        List<String> sent = failure.statements();
        if (sent.size() > STATEMENTS) {
            lines.addAll(margin.put("sent", "the last " + STATEMENTS + " of " + sent.size() + " statements:"));
        }
        String label = sent.size() > STATEMENTS ? "" : "sent";
        for (String statement : sent.subList(Math.max(0, sent.size() - STATEMENTS), sent.size())) {
            lines.addAll(margin.put(label, statement));
            label = "";
        }
        if (!red.output().isEmpty()) {
            lines.addAll(margin.put("print", red.output()));
        }
        // The command judges the learner's own files; for a copy of them it would be another attempt.
        boolean own = files.card().folder().equals(card.folder());
        if (own && failure.seed() != null && failure.kind() != Failure.Kind.UNSOLVED) {
            lines.addAll(margin.put(
                    "data",
                    "seed " + failure.seed() + ", again: ./kata run "
                            + card.folder().name() + " --seed " + failure.seed()));
        }
    }

    private void notCompiled(List<String> lines) {
        List<CompileProblem> problems = verdict.compileProblems();
        CompileProblem first = problems.get(0);
        lines.addAll(open(first.file(), first.line()));
        lines.addAll(margin.put(
                "error",
                problems.size() == 1
                        ? "it does not compile:"
                        : "it does not compile, " + problems.size() + " errors:"));
        problems.stream()
                .limit(COMPILE_PROBLEMS)
                .forEach(problem -> lines.addAll(margin.keep(withoutFolders(problem))));
    }

    private static String withoutFolders(CompileProblem problem) {
        int name = problem.text().indexOf(problem.file() + ":" + problem.line() + ":");
        return problem.text().substring(Math.max(0, name));
    }
}
