/** What the learner did, in a file that only grows: {@link katabase.journal.Journal}. */
@NullMarked
package katabase.journal;

import org.jspecify.annotations.NullMarked;
