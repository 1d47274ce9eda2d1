/** {@code kata quiz}: questions, their answers, and why. */
@NullMarked
package katabase.dojo.quiz;

import org.jspecify.annotations.NullMarked;
