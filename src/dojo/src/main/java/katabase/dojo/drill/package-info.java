/** {@code kata drill}: some minutes of what is due and what is new, katas and questions together. */
@NullMarked
package katabase.dojo.drill;

import org.jspecify.annotations.NullMarked;
