package katabase.dojo.interview.solo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.console.Key;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Statement;
import katabase.dojo.curriculum.WorkFiles;
import katabase.dojo.help.Help;
import katabase.dojo.help.HintSequence;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.progress.JudgedAttempt;
import katabase.dojo.run.Remark;
import katabase.dojo.run.VerdictText;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Origin;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;

/** A kata in a copy of its skeleton. It is judged when the candidate says so: each run is an observation. */
final class KataScreen implements Screen {

    private static final Remark LEAVING =
            new Remark("note", "It is not green, and you cannot come back: n again leaves it.");

    private final Room room;
    private final WorkFiles files;
    private final Help help;
    private final HintSequence hints;
    private final String statement;
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<Verdict> verdict = Optional.empty();
    private boolean reading = true;
    private boolean judging;

    KataScreen(Room room, KataCard kata) {
        this.room = room;
        this.files = room.files(kata);
        this.help = Help.of(kata.folder());
        this.hints = new HintSequence(help);
        this.statement = new Statement(kata).markdown();
    }

    private String name() {
        return files.card().folder().name();
    }

    @Override
    public List<String> body(Look look) {
        List<String> lines = new ArrayList<>();
        Margin margin = new Margin(look.columns());
        // Above all else: below a long verdict nobody would see them.
        remarks.forEach(remark -> lines.addAll(margin.put(remark.label(), remark.text())));
        if (!remarks.isEmpty()) {
            lines.add("");
        }
        if (verdict.isPresent() && !reading) {
            String next = isGreen() ? "n: next part" : "r: run again";
            lines.addAll(new VerdictText(verdict.get(), files.card(), next, look, List.of(), files.places()).lines());
        } else {
            lines.addAll(margin.put("kata", name() + ": " + files.card().heading()));
            lines.addAll(margin.put("open", files.places().place(null, 0)));
            lines.add("");
            lines.addAll(new MarkdownText(look.columns(), look.paint()).lines(statement));
        }
        return lines;
    }

    @Override
    public String keys() {
        String usual = "r run, h hint, s statement, o open, t note, n next part, Esc pause; arrows scroll";
        return judging ? "judging ...  " + usual : isGreen() ? "Solved. n: next part" : usual;
    }

    /** A hint and what the editor says stand above all else. */
    @Override
    public boolean returnsToTop() {
        return true;
    }

    private boolean isGreen() {
        return verdict.filter(known -> known.status() == Verdict.Status.PASSED).isPresent();
    }

    @Override
    public Optional<Screen> press(Key key) {
        if (!key.types('n')) {
            remarks.remove(LEAVING);
        }
        if (key.types('r') && !judging) {
            judging = true;
            room.judging().accept(files);
        } else if (key.types('h')) {
            hint();
        } else if (key.types('s')) {
            reading = verdict.isEmpty() || !reading;
        } else if (key.types('o')) {
            remarks.removeIf(remark -> remark.label().equals("note"));
            room.editor()
                    .apply(files.places().place(null, 0))
                    .ifPresent(words -> remarks.add(new Remark("note", words)));
        } else if (key.types('t')) {
            return Optional.of(new NoteScreen(room, Optional.empty()));
        } else if (key.types('n')) {
            leave();
        }
        return Optional.empty();
    }

    /** Nobody comes back to a kata: as long as it is not green, it is left with the second n only. */
    private void leave() {
        if (isGreen() || remarks.contains(LEAVING)) {
            room.interview().nextPart();
        } else {
            remarks.add(0, LEAVING);
        }
    }

    private void hint() {
        Optional<HintSequence.Hint> next =
                hints.next(verdict.flatMap(Verdict::firstRed).map(RequirementVerdict::method));
        next.ifPresent(hint -> {
            room.interview().happened(at -> new InterviewEntry.HintRead(at, name(), hint.requirement(), hint.level()));
            room.diary()
                    .write(new HintShown(
                            EntryId.random(), room.interview().now(), name(), hint.requirement(), hint.level()));
        });
        remarks.add(new Remark("hint", next.map(HintSequence.Hint::words).orElseGet(hints::absence)));
    }

    /**
     * Takes a verdict on these files. A typical wrong answer that is recognised is kept and not told: an interviewer would
     * not name it either.
     */
    void judged(Verdict now) {
        judging = false;
        reading = false;
        verdict = Optional.of(now);
        remarks.clear();
        Optional<String> mistake = help.recognised(now).map(WrongAnswer::name);
        JudgedAttempt attempt = new JudgedAttempt(now, mistake, Origin.INTERVIEW);
        attempt.entry(room.interview().now()).ifPresent(entry -> {
            room.interview()
                    .happened(at -> new InterviewEntry.Judged(
                            at,
                            name(),
                            entry.result(),
                            entry.green(),
                            entry.requirements(),
                            now.firstRed().map(RequirementVerdict::name),
                            mistake,
                            sent(now)));
            room.diary().write(entry);
        });
        if (!now.requirements().isEmpty()) {
            room.judgeReference(files.card());
        }
    }

    /** How many statements each requirement sent, in their order. */
    static List<Integer> sent(Verdict verdict) {
        return verdict.requirements().stream().map(RequirementVerdict::sent).toList();
    }

    /** Whether a verdict is one on these files. */
    boolean isOf(String kata) {
        return name().equals(kata);
    }
}
