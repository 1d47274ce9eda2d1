/** Pages for a browser: one file each, nothing is loaded from elsewhere. */
@NullMarked
package katabase.dojo.page;

import org.jspecify.annotations.NullMarked;
