/** An interview with oneself, at a terminal. */
@NullMarked
package katabase.dojo.interview.solo;

import org.jspecify.annotations.NullMarked;
