/** {@code kata status}: where the learner stands, as lines, JSON or a page. */
@NullMarked
package katabase.dojo.status;

import org.jspecify.annotations.NullMarked;
