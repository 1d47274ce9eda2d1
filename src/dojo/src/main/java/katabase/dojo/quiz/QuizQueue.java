package katabase.dojo.quiz;

import java.util.List;
import katabase.dojo.quiz.shelf.QuestionCard;

/** Knows which questions come first. */
@FunctionalInterface
public interface QuizQueue {

    /**
     * Gives the questions in the order in which they should be asked.
     *
     * @param cards which ones
     * @param onlyDue whether to leave out those that are not to be reviewed yet, and new ones
     */
    List<QuestionCard> order(List<QuestionCard> cards, boolean onlyDue);
}
