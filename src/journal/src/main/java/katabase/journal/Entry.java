package katabase.journal;

import java.time.Instant;

/** One thing that the learner did. What it means for progress is derived elsewhere; here stand facts only. */
public sealed interface Entry permits Answered, Attempted, HintShown, Opened, Restored, SolutionOpened {

    /** Tells this entry from every other one, also those that other machines write, so that merged files count it once. */
    EntryId id();

    /** When it happened. */
    Instant at();
}
