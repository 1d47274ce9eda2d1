package katabase.dojo.interview.report;

/**
 * A part of a report.
 *
 * @param title its heading
 * @param markdown its text; empty if there is nothing to say
 */
record Section(String title, String markdown) {}
