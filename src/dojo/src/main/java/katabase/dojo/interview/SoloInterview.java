package katabase.dojo.interview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.interview.record.Interviews;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.interview.solo.Solo;
import katabase.dojo.progress.Diary;
import katabase.dojo.terminal.Columns;
import katabase.dojo.terminal.Margin;

/**
 * Interviews the person at the terminal.
 *
 * @param surroundings the workspace and the terminal
 * @param content what is asked
 * @param clock tells the time
 */
record SoloInterview(Surroundings surroundings, InterviewContent content, Clock clock) {

    private Interviews interviews() {
        return Interviews.of(surroundings.workspace());
    }

    /**
     * Begins a new one.
     *
     * @param planning gives the plan; asked only if there is none that is not over
     * @param giveUp whether one that is not over is given up
     * @return the exit code
     */
    int begin(Supplier<InterviewPlan> planning, boolean giveUp) throws IOException, InterruptedException {
        try (InterviewLock lock = InterviewLock.take(surroundings.workspace())) {
            Optional<InterviewFolder> unfinished = interviews().unfinished();
            if (unfinished.isPresent() && !giveUp) {
                throw new UsageProblem(
                        "an interview is not over (" + standing(unfinished.get()) + ")",
                        "--resume goes on with it, --new gives it up");
            }
            InterviewPlan plan = planning.get();
            unfinished.ifPresent(
                    folder -> folder.record().append(List.of(new InterviewEntry.Closed(clock.instant(), false))));
            return run(interviews().begin(plan, clock.instant()));
        }
    }

    /**
     * Goes on with the one that is not over.
     *
     * @return the exit code
     */
    int resume() throws IOException, InterruptedException {
        try (InterviewLock lock = InterviewLock.take(surroundings.workspace())) {
            InterviewFolder unfinished = interviews()
                    .unfinished()
                    .orElseThrow(() -> new UsageProblem("no interview was left", "begin one: ./kata interview"));
            return run(unfinished);
        }
    }

    private static String standing(InterviewFolder folder) {
        Proceedings proceedings = folder.record().read().orElseThrow();
        return proceedings.plan().template() + ", "
                + Times.clock(proceedings.clock().used(proceedings.clock().last())) + " of "
                + Times.words(proceedings.plan().time()) + " used";
    }

    private int run(InterviewFolder folder) throws IOException, InterruptedException {
        Diary diary = Diary.at(surroundings.terminal(), surroundings.workspace(), clock.getZone());
        Optional<Integer> left = new Solo(surroundings, content, diary, clock).run(folder);
        Margin margin = new Margin(Columns.of(surroundings.environment()));
        PrintWriter out = surroundings.terminal().out();
        if (left.isPresent()) {
            margin.put("left", standing(folder) + ". It goes on with ./kata interview --resume")
                    .forEach(out::println);
        } else {
            // Only with its report it is over: if the process is killed here, it can be resumed and ends again.
            Proceedings proceedings = new Aftermath(content, diary, clock).of(folder);
            folder.record().append(List.of(new InterviewEntry.Closed(clock.instant(), true)));
            new OutcomeText(proceedings, margin).lines().forEach(out::println);
            margin.put("report", shown(folder.page())).forEach(out::println);
            margin.put("", shown(folder.markdown())).forEach(out::println);
            margin.put("next", "./kata drill; what was weak comes again there when it is due")
                    .forEach(out::println);
        }
        out.flush();
        return left.orElse(ExitCode.GOOD);
    }

    private String shown(Path file) {
        return surroundings.workspace().relativize(file).toString().replace('\\', '/');
    }
}
