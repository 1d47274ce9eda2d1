package katabase.dojo.interview;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.interview.pair.CandidatePaper;
import katabase.dojo.interview.pair.InterviewerPaper;
import katabase.dojo.interview.pair.Paper;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;

/**
 * Writes what two people need: one document for the candidate, one for the interviewer.
 *
 * @param surroundings the workspace and the terminal
 * @param content what is asked
 */
record PairPapers(Surroundings surroundings, InterviewContent content) {

    /**
     * Writes them as Markdown and as pages.
     *
     * @param plan what is asked
     * @param to the folder; empty: one of the plan's own
     * @return the exit code
     */
    int write(InterviewPlan plan, Optional<Path> to) {
        Path folder = to.orElseGet(
                () -> surroundings.workspace().resolve(".kata/pair").resolve(plan.template() + "-" + plan.seed()));
        PrintWriter out = surroundings.terminal().out();
        try {
            Files.createDirectories(folder);
            write("candidate", new CandidatePaper(plan, content).paper(), folder, out);
            write("interviewer", new InterviewerPaper(plan, content).paper(), folder, out);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private static void write(String name, Paper paper, Path folder, PrintWriter out) throws IOException {
        out.println(Files.writeString(folder.resolve(name + ".md"), paper.markdown()));
        out.println(Files.writeString(folder.resolve(name + ".html"), paper.page()));
    }
}
