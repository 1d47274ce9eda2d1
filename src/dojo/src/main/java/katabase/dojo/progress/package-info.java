/** What follows from the journal: what is solved, what is due, and {@code kata status}. */
@NullMarked
package katabase.dojo.progress;

import org.jspecify.annotations.NullMarked;
