/** What helps a learner with a kata: its hints, its explanation, and the typical wrong answers by their names. */
@NullMarked
package katabase.dojo.help;

import org.jspecify.annotations.NullMarked;
