/** The folder that all of this lies in: found from within, and copied. */
@NullMarked
package katabase.testbed.workspace;

import org.jspecify.annotations.NullMarked;
