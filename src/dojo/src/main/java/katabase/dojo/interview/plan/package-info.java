/** What an interview can ask, and what it asks: a pure function of a template, a seed, the content and what was seen lately. */
@NullMarked
package katabase.dojo.interview.plan;

import org.jspecify.annotations.NullMarked;
