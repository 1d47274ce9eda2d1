package katabase.dojo.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import katabase.journal.JournalPosition;
import katabase.journal.JournalProblem;

/**
 * What follows from the beginning of a journal.
 *
 * @param zone where its days begin
 * @param end where that beginning ends
 * @param last the time of its last entry
 * @param katas the progress with each kata, by its name
 * @param questions the progress with each question, by its id
 * @param days what was done on each day
 * @param ownWork how the learner's own files stood
 * @param problems its lines that were not understood
 */
record Snapshot(
        ZoneId zone,
        JournalPosition end,
        Instant last,
        Map<String, KataProgress> katas,
        Map<String, QuestionProgress> questions,
        Map<LocalDate, DayActivity> days,
        OwnWork ownWork,
        List<JournalProblem> problems) {}
