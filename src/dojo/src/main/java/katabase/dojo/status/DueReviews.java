package katabase.dojo.status;

import java.util.List;
import katabase.dojo.progress.StudyCard;

/**
 * What is to be reviewed now.
 *
 * @param katas how many katas
 * @param questions how many questions
 * @param minutes how long all of them should take
 */
record DueReviews(int katas, int questions, int minutes) {

    static DueReviews of(List<StudyCard> due) {
        int katas = (int)
                due.stream().filter(card -> card.kind() == StudyCard.Kind.KATA).count();
        return new DueReviews(
                katas,
                due.size() - katas,
                due.stream().mapToInt(StudyCard::minutes).sum());
    }

    boolean isEmpty() {
        return katas + questions == 0;
    }

    /** "2 katas and 15 questions, 55 min". */
    String words() {
        String both = katas > 0 && questions > 0 ? " and " : "";
        return count(katas, "kata") + both + count(questions, "question") + ", " + minutes + " min";
    }

    private static String count(int number, String noun) {
        return number == 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
    }
}
