/** Markdown for a terminal and for a browser. */
@NullMarked
package katabase.dojo.markdown;

import org.jspecify.annotations.NullMarked;
