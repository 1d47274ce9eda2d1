package katabase.dojo.watch;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.help.Help;
import katabase.dojo.run.Remark;
import katabase.dojo.run.VerdictText;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;
import katabase.judge.Verdict;
import katabase.testbed.report.Paragraph;

/**
 * What lies before the learner, as text.
 *
 * @param course the way through the katas
 * @param logbook what the learner did
 * @param look how it looks
 */
record DeskText(Course course, Logbook logbook, Look look) {

    /** What is seen of the place where the learner works. */
    List<String> lines(Workplace place) {
        Desk desk = place.desk();
        List<String> lines = new ArrayList<>(paragraph(course.place(desk.card())));
        lines.add("");
        List<Remark> remarks = remarks(desk, place.help());
        lines.addAll(desk.verdict()
                .map(verdict -> new VerdictText(verdict, desk.card(), next(verdict), look, remarks).lines())
                .orElseGet(() -> introduction(place, remarks)));
        lines.add("");
        Margin margin = new Margin(look.columns());
        logbook.problems().forEach(problem -> lines.addAll(margin.put("note", problem)));
        desk.message().ifPresent(message -> lines.addAll(paragraph(message)));
        if (place.isJudging()) {
            lines.add(look.paint().yellow("judging ..."));
        }
        lines.addAll(paragraph(desk.isGreen() ? Keys.AFTER_GREEN : Keys.USUAL));
        return lines;
    }

    private List<String> paragraph(String text) {
        return new Paragraph(look.columns()).lines(text);
    }

    private List<String> introduction(Workplace place, List<Remark> remarks) {
        List<String> lines = new ArrayList<>(new Introduction(place.desk().card(), place.statement(), look).lines());
        Margin margin = new Margin(look.columns());
        remarks.forEach(remark -> lines.addAll(margin.put(remark.label(), remark.text())));
        return lines;
    }

    private List<Remark> remarks(Desk desk, Help help) {
        List<Remark> remarks = new ArrayList<>();
        desk.mistake().map(Remark::of).ifPresent(remarks::add);
        if (desk.hints() > 0) {
            desk.firstRed()
                    .or(help::firstRequirement)
                    .map(help::hints)
                    .map(hints -> hints.subList(0, Math.min(desk.hints(), hints.size())))
                    .ifPresent(hints -> hints.forEach(hint -> remarks.add(new Remark("hint", hint))));
        }
        if (desk.isGreen()) {
            long open = course.open();
            remarks.add(
                    new Remark("", open == 0 ? "Well done: every kata is solved." : "Well done: " + open + " to go."));
        }
        return remarks;
    }

    private static String next(Verdict verdict) {
        return switch (verdict.status()) {
            case PASSED -> "n: the next kata; e: why it is so, and how Django does it";
            case FAILED -> "save the file; h: a hint";
            case NOT_COMPILED -> "save the file";
            case NOT_JUDGED -> "r: run again";
        };
    }
}
