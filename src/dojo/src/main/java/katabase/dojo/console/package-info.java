/** The terminal of a person who presses keys: a whole screen instead of lines. */
@NullMarked
package katabase.dojo.console;

import org.jspecify.annotations.NullMarked;
