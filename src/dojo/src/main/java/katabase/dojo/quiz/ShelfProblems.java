package katabase.dojo.quiz;

import java.io.PrintWriter;
import java.util.List;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.terminal.Terminal;

/**
 * Tells what is wrong with quiz files.
 *
 * @param terminal where it is told
 */
public record ShelfProblems(Terminal terminal) {

    private static final int SHOWN = 5;

    /** Writes one line for each of the first problems, and how many more there are. */
    public void tell(Shelf shelf) {
        PrintWriter err = terminal.err();
        String begin = terminal.paint().red("kata: ");
        List<String> problems = shelf.problems();
        problems.stream().limit(SHOWN).forEach(problem -> err.println(begin + problem));
        if (problems.size() > SHOWN) {
            err.println(begin + (problems.size() - SHOWN) + " more problems in the folder quizzes");
        }
        shelf.notes().forEach(note -> err.println(begin + note));
        err.flush();
    }
}
