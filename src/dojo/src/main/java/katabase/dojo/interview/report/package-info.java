/** What is told of an interview when it is over. */
@NullMarked
package katabase.dojo.interview.report;

import org.jspecify.annotations.NullMarked;
