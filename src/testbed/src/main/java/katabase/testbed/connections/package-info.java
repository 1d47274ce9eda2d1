/** Connections as a pool hands them out: what one borrower leaves behind, the next one finds. */
@NullMarked
package katabase.testbed.connections;

import org.jspecify.annotations.NullMarked;
