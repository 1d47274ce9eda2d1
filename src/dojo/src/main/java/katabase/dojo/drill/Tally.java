package katabase.dojo.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import katabase.dojo.progress.Diary;
import katabase.journal.Answered;

/** What was learnt in a drill; answers go on into the journal. */
final class Tally implements Consumer<Answered> {

    private final Diary diary;
    private final List<String> solved = new ArrayList<>();
    private int answers;
    private int right;

    Tally(Diary diary) {
        this.diary = diary;
    }

    @Override
    public void accept(Answered answered) {
        diary.write(answered);
        answers++;
        right += answered.right() ? 1 : 0;
    }

    void solved(String kata) {
        solved.add(kata);
    }

    /** "orm/owning-side solved; 9 of 11 questions right". */
    String words() {
        List<String> parts = new ArrayList<>();
        if (!solved.isEmpty()) {
            parts.add(String.join(", ", solved) + " solved");
        }
        if (answers > 0) {
            parts.add(right + " of " + answers + (answers == 1 ? " question" : " questions") + " right");
        }
        return parts.isEmpty() ? "nothing this time" : String.join("; ", parts);
    }
}
