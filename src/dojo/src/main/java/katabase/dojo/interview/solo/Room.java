package katabase.dojo.interview.solo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.WorkFiles;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewEntry.HintRead;
import katabase.dojo.interview.record.InterviewEntry.Judged;
import katabase.dojo.interview.record.InterviewEntry.ReferenceJudged;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.progress.Diary;
import katabase.journal.EntryId;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.judge.Verdict;

/**
 * What stands in the room in which somebody is interviewed.
 *
 * @param interview what goes on
 * @param folder where it lies
 * @param content what it asks
 * @param diary takes what is practised
 * @param judging takes the files of a kata that are to be judged; the verdict comes later
 * @param comparing takes a kata whose reference solution is to be judged; the verdict comes later
 * @param editor opens the editor at a place and gives what there is to say about it
 * @param leaving is called when the candidate leaves
 */
record Room(
        Interview interview,
        InterviewFolder folder,
        InterviewContent content,
        Diary diary,
        Consumer<WorkFiles> judging,
        Consumer<KataCard> comparing,
        Function<String, Optional<String>> editor,
        Runnable leaving) {

    /** The files in which a kata is worked at: a copy of the skeleton, and later what the candidate has made of it. */
    WorkFiles files(KataCard kata) {
        try {
            WorkFiles files = WorkFiles.keptOrFresh(kata, folder.work());
            if (isNew(kata)) {
                diary.write(new Opened(
                        EntryId.random(), interview.now(), kata.folder().name(), Origin.INTERVIEW));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of " + kata.folder().name() + " can be made: " + e.getMessage(), e);
        }
    }

    /** Lets the reference solution of a kata be judged, once, so that an attempt can be compared with it. */
    void judgeReference(KataCard kata) {
        boolean known = interview
                .proceedings()
                .all(ReferenceJudged.class)
                .anyMatch(reference -> reference.kata().equals(kata.folder().name()));
        if (!known) {
            comparing.accept(kata);
        }
    }

    /** Keeps how many statements a reference solution needs. One that is not green is compared with nothing. */
    void keepReference(Verdict verdict) {
        if (verdict.status() == Verdict.Status.PASSED) {
            interview.happened(at -> new ReferenceJudged(at, verdict.kata(), KataScreen.sent(verdict)));
        }
    }

    /** Whether nothing was done with a kata yet: who comes back to it goes on. */
    private boolean isNew(KataCard kata) {
        String name = kata.folder().name();
        return interview
                        .proceedings()
                        .all(Judged.class)
                        .noneMatch(judged -> judged.kata().equals(name))
                && interview
                        .proceedings()
                        .all(HintRead.class)
                        .noneMatch(hint -> hint.kata().equals(name));
    }
}
