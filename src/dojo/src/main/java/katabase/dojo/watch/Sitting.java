package katabase.dojo.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Statement;
import katabase.dojo.terminal.Look;
import katabase.judge.Judge;
import org.jspecify.annotations.Nullable;

/** Works with a learner at a terminal: shows a kata, judges each save, does what keys say. For one thread. */
final class Sitting {

    private final Surroundings surroundings;
    private final Course course;
    private final Memory memory;
    private final Console console;
    private final BlockingQueue<Event> events;
    private final Clock clock;
    private final Judging judging;
    private final Asides asides;
    private final Lending lending;
    private Desk desk;
    private Help help;
    private String statement = "";
    private Optional<View> view = Optional.empty();
    private @Nullable Saves saves;
    private @Nullable Integer exitCode;

    /**
     * @param surroundings the workspace, the environment and how text looks
     * @param course the way through the katas
     * @param memory what the learner did, and does now
     * @param console where it is shown; stays open
     * @param events what happens; the console puts its events there, too
     * @param judge gives the verdicts; stays open
     * @param clock tells the time after which what is reset is named
     */
    Sitting(
            Surroundings surroundings,
            Course course,
            Memory memory,
            Console console,
            BlockingQueue<Event> events,
            Judge judge,
            Clock clock) {
        this.surroundings = surroundings;
        this.course = course;
        this.memory = memory;
        this.console = console;
        this.events = events;
        this.clock = clock;
        this.judging = new Judging(judge, (card, verdict) -> events.add(new Event.Judged(card, verdict)));
        this.asides = new Asides(surroundings.terminal().paint());
        this.lending = new Lending(surroundings, console);
        this.desk = Desk.of(course.start());
        this.help = Help.of(desk.card().folder());
    }

    /**
     * Works until the learner ends it.
     *
     * @param first the kata to begin with
     * @return the exit code
     */
    int run(KataCard first) throws InterruptedException {
        try {
            open(first);
            while (exitCode == null) {
                draw();
                handle(events.take());
                while (exitCode == null && !events.isEmpty()) {
                    handle(events.take());
                }
            }
            return exitCode;
        } finally {
            closeSaves();
        }
    }

    private void draw() {
        int columns = console.columns();
        console.show(view.map(shown -> shown.lines(columns, console.rows())).orElseGet(() -> {
            Look look = surroundings.terminal().look().within(columns);
            return new DeskText(course, memory, look).lines(desk, statement, help, judging.isRunning());
        }));
    }

    private void handle(Event event) {
        if (event instanceof Event.Pressed pressed) {
            press(pressed.key());
        } else if (event instanceof Event.Saved saved) {
            saved(saved.card());
        } else if (event instanceof Event.Judged judged) {
            judged(judged);
        } else if (event instanceof Event.Interrupted) {
            exitCode = ExitCode.INTERRUPTED;
        } else if (event instanceof Event.InputEnded) {
            exitCode = ExitCode.GOOD;
        }
    }

    /** Puts a kata before the learner. What is there is judged if somebody has begun and it is not solved yet. */
    private void open(KataCard card) {
        desk = Desk.of(card);
        help = Help.of(card.folder());
        statement = new Statement(card).markdown();
        memory.opened(desk.kata());
        watch();
        if (memory.state(desk.kata()) == KataState.SOLVED) {
            desk = desk.saying(
                    course.open() == 0
                            ? "Every kata is solved. l: choose one, x: reset this one."
                            : "You have solved this kata before. n: the next one, r: run it, x: reset it.");
        } else if (isEdited()) {
            judging.ask(card);
        }
    }

    private void watch() {
        closeSaves();
        KataCard card = desk.card();
        ExerciseFiles files = new ExerciseFiles(card.folder());
        saves = new Saves(
                files::present, FolderWatch.of(files.folders()), () -> events.add(new Event.Saved(card)));
    }

    private void closeSaves() {
        if (saves != null) {
            try {
                saves.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isEdited() {
        try {
            return new ExerciseFiles(desk.card().folder()).areEdited();
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    /** The verdict is what a learner waits for who saves: whatever else is shown makes room for it. */
    private void saved(KataCard card) {
        if (card.equals(desk.card())) {
            view = Optional.empty();
            desk = desk.silent();
            judging.ask(card);
        }
    }

    private void judged(Event.Judged judged) {
        boolean isHere = judged.card().equals(desk.card());
        Help itsHelp = isHere ? help : Help.of(judged.card().folder());
        Optional<WrongAnswer> mistake = itsHelp.recognised(judged.verdict());
        memory.attempted(judged.verdict(), mistake.map(WrongAnswer::name));
        if (isHere) {
            desk = desk.judged(judged.verdict(), mistake);
        }
    }

    private void press(Key key) {
        if (view.isPresent()) {
            Optional<View> before = view;
            view = Optional.empty();
            Optional<View> after = before.get().after(key, console.columns(), console.rows());
            view = after;
            return;
        }
        desk = desk.silent();
        if (key.kind() != Key.Kind.CHARACTER) {
            return;
        }
        switch (Character.toLowerCase(key.character())) {
            case 'h' -> hint();
            case 'n' -> next();
            case 'p' -> open(course.before(desk.card()));
            case 'l' -> list();
            case 's' -> view = Optional.of(asides.markdown(statement));
            case 'd' -> solution(() -> Optional.of(asides.difference(desk.card())));
            case 'e' -> solution(this::explanation);
            case 'o' -> desk = lending.openEditor(desk);
            case 'u' -> desk = lending.askQuestions(desk);
            case 'r' -> judging.ask(desk.card());
            case 'x' -> reset();
            case '?' -> view = Optional.of(asides.markdown(Keys.markdown()));
            case 'q' -> exitCode = ExitCode.GOOD;
            default -> desk = desk.saying(key.text() + " is no key here. ?: all keys");
        }
    }

    private void hint() {
        if (desk.isGreen()) {
            desk = desk.saying("Everything is green. e: why the solution is as it is");
            return;
        }
        Optional<String> requirement = desk.firstRed().or(help::firstRequirement);
        if (requirement.isEmpty() || help.hints(requirement.get()).isEmpty()) {
            desk = desk.saying(help.problem().orElse("There is no hint for this requirement."));
            return;
        }
        int most = help.hints(requirement.get()).size();
        int seen = memory.hint(desk.kata(), requirement.get());
        int shown = Math.min(most, Math.max(seen, desk.hints() + 1));
        if (desk.hints() >= most) {
            desk = desk.saying("That was the last hint. d: give up and look at the solution");
            return;
        }
        if (shown > seen) {
            memory.hintShown(desk.kata(), requirement.get(), shown);
        }
        desk = desk.withHints(shown);
    }

    private void next() {
        KataCard next = course.after(desk.card());
        if (next.equals(desk.card())) {
            desk = desk.saying("This is the only kata.");
        } else {
            open(next);
        }
    }

    private void list() {
        view = Optional.of(KataList.of(
                course.cards(),
                desk.card(),
                card -> memory.state(card.folder().name()),
                this::open,
                surroundings.terminal().paint()));
    }

    /** What tells the solution is shown when the kata is solved, or when the learner says so. */
    private void solution(Supplier<Optional<View>> tells) {
        if (memory.maySeeSolution(desk.kata())) {
            view = tells.get();
            return;
        }
        view = Optional.of(new Confirm(
                "This kata is not solved yet. Give up and look at the solution? It is remembered, and the kata comes back"
                        + " for review soon.",
                () -> {
                    memory.solutionOpened(desk.kata());
                    return tells.get();
                }));
    }

    private Optional<View> explanation() {
        Optional<View> explanation = asides.explanation(help);
        if (explanation.isEmpty()) {
            desk = desk.saying(help.problem().orElse("There is no explanation."));
        }
        return explanation;
    }

    private void reset() {
        view = Optional.of(new Confirm(
                "Reset " + desk.kata() + " to its skeleton? What you have written is kept in .kata/backup.", () -> {
                    desk = restored();
                    return Optional.empty();
                }));
    }

    private Desk restored() {
        closeSaves();
        try {
            Path copy = new Backup(desk.card().folder(), clock).restoreSkeleton();
            memory.restored(desk.kata());
            return Desk.of(desk.card())
                    .saying("It is the skeleton again. What you wrote is in "
                            + surroundings.workspace().relativize(copy).toString().replace('\\', '/'));
        } catch (IOException e) {
            return desk.saying("not reset, your files are as they were: " + e);
        } finally {
            watch();
        }
    }
}
