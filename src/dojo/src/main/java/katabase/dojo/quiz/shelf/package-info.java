/** The questions of a workspace, found without reading all of their texts. */
@NullMarked
package katabase.dojo.quiz.shelf;

import org.jspecify.annotations.NullMarked;
