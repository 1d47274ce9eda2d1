package katabase.dojo.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.ExitCode;
import katabase.dojo.console.ConsoleEvent;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Statement;
import katabase.dojo.help.Help;
import katabase.dojo.run.Remark;
import katabase.dojo.run.VerdictText;
import katabase.dojo.terminal.Terminal;
import katabase.judge.Judge;
import katabase.judge.Verdict;

/**
 * Watches one kata where there is no terminal: lines only, and no keys.
 *
 * @param terminal where it writes
 * @param logbook what the learner did, and does now
 * @param judge gives the verdicts; stays open
 */
record PlainWatch(Terminal terminal, Logbook logbook, Judge judge) {

    /**
     * Judges what is there.
     *
     * @return the exit code
     */
    int once(KataCard card) {
        introduce(card);
        return tell(
                card,
                Help.of(card.folder()),
                Judging.verdict(judge, card),
                "./kata run " + card.folder().name());
    }

    /**
     * Judges what is there, and every save, until there is no more input.
     *
     * @param input nothing is made of what stands in it
     * @return the exit code of the last verdict
     */
    int untilEnd(KataCard card, Supplier<BufferedReader> input) throws InterruptedException {
        introduce(card);
        Help help = Help.of(card.folder());
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        Judging judging = new Judging(
                one -> Judging.verdict(judge, one), (judged, verdict) -> events.add(new Event.Judged(judged, verdict)));
        try (Saves saves = Saves.of(new ExerciseFiles(card.folder()), () -> judging.ask(card))) {
            judging.ask(card);
            awaitEnd(input, events);
            int exitCode = ExitCode.NOT_JUDGED;
            boolean open = true;
            boolean told = false;
            while (open || !told || judging.isRunning() || !events.isEmpty()) {
                Event event = events.take();
                if (event instanceof Event.Judged judged) {
                    exitCode = tell(card, help, judged.verdict(), "save the file");
                    told = true;
                } else {
                    open = false;
                }
            }
            return exitCode;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(Supplier<BufferedReader> input, BlockingQueue<Event> events) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines = input.get()) {
                        while (lines.readLine() != null) {
                            // There are no keys here.
                        }
                    } catch (IOException e) {
                        // That is an end, too.
                    }
                    events.add(new Event.AtConsole(new ConsoleEvent.InputEnded()));
                },
                "katabase-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void introduce(KataCard card) {
        logbook.opened(card.folder().name());
        print(new Introduction(card, new Statement(card).markdown(), terminal.look()).lines());
    }

    private int tell(KataCard card, Help help, Verdict verdict, String next) {
        Optional<WrongAnswer> mistake = help.recognised(verdict);
        logbook.attempted(verdict, mistake.map(WrongAnswer::name));
        String then = verdict.status() == Verdict.Status.PASSED ? "./kata" : next;
        List<String> lines = new VerdictText(
                        verdict,
                        card,
                        then,
                        terminal.look(),
                        mistake.map(Remark::of).stream().toList())
                .lines();
        print(lines);
        return switch (verdict.status()) {
            case PASSED -> ExitCode.GOOD;
            case FAILED, NOT_COMPILED -> ExitCode.BAD;
            case NOT_JUDGED -> ExitCode.NOT_JUDGED;
        };
    }

    private void print(List<String> lines) {
        PrintWriter out = terminal.out();
        lines.forEach(out::println);
        out.println();
        out.flush();
    }
}
