/** By what an interview is judged, and what speaks for it. */
@NullMarked
package katabase.dojo.interview.rubric;

import org.jspecify.annotations.NullMarked;
