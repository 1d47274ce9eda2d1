package katabase.dojo.run;

/**
 * Something that is said beside a verdict.
 *
 * @param label one word for the margin
 * @param text what is said
 */
public record Remark(String label, String text) {}
