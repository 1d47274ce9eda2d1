/** What happens in an interview, in a file that only grows, and what follows from it. */
@NullMarked
package katabase.dojo.interview.record;

import org.jspecify.annotations.NullMarked;
