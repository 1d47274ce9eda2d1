/** {@code kata interview}: a mock interview with a clock, a rubric and a report. */
@NullMarked
package katabase.dojo.interview;

import org.jspecify.annotations.NullMarked;
