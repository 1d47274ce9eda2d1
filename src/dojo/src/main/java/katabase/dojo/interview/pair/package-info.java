/** What two people need who interview each other. */
@NullMarked
package katabase.dojo.interview.pair;

import org.jspecify.annotations.NullMarked;
