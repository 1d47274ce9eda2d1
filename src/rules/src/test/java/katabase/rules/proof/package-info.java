/** Runs what stands beside a question as its proof, and holds the question's options against what came out. */
@NullMarked
package katabase.rules.proof;

import org.jspecify.annotations.NullMarked;
