/** {@code kata watch}: shows a kata, judges every save, helps, and goes on to the next. */
@NullMarked
package katabase.dojo.watch;

import org.jspecify.annotations.NullMarked;
