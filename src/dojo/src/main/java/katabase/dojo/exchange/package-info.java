/** {@code kata export} and {@code kata import}: questions in the formats of other programs. */
@NullMarked
package katabase.dojo.exchange;

import org.jspecify.annotations.NullMarked;
