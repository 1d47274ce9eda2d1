package katabase.dojo.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.report.Report;
import katabase.dojo.interview.rubric.KataRun;
import katabase.dojo.progress.Diary;
import katabase.journal.EntryId;
import katabase.journal.SolutionOpened;

/**
 * What happens when an interview is over: its report is written, and what was weak is queued in the drill.
 *
 * @param content what was asked
 * @param diary what is practised
 * @param clock tells the time
 */
record Aftermath(InterviewContent content, Diary diary, InstantSource clock) {

    /**
     * Writes the report. It explains the katas that stayed red, so they count as looked up: the drill asks for them soon.
     *
     * @return what happened in the interview
     */
    Proceedings of(InterviewFolder folder) {
        Proceedings proceedings = folder.record().read().orElseThrow();
        Set<String> unsolved = KataRun.of(proceedings).stream()
                .filter(run -> run.toGreen().isEmpty())
                .map(run -> run.part().kata())
                .collect(Collectors.toSet());
        boolean again = Files.exists(folder.markdown());
        unsolved.stream()
                .filter(kata -> !again)
                .sorted()
                .forEach(kata -> diary.write(new SolutionOpened(EntryId.random(), clock.instant(), kata)));
        Report report = new Report(proceedings, content, diary.progress());
        try {
            Files.writeString(folder.markdown(), report.markdown());
            Files.writeString(folder.page(), report.page());
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
        return proceedings;
    }
}
