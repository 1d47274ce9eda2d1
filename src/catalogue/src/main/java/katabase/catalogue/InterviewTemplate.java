package katabase.catalogue;

import java.nio.file.Path;
import java.util.List;
import katabase.kata.Level;

/**
 * What a kind of interview asks, and for how long.
 *
 * @param interview its slug, which is also the file's name
 * @param title its name
 * @param says what it is for, in one sentence
 * @param level whom it is for
 * @param minutes how long it usually takes, 5 to 240
 * @param topics the slugs of the topics from which it draws, at least one; a workspace need not have all of them
 * @param time how its time is divided
 */
public record InterviewTemplate(
        String interview, String title, String says, Level level, int minutes, List<String> topics, TimeShares time) {

    /** Copies the topics. */
    public InterviewTemplate {
        topics = List.copyOf(topics);
    }

    /**
     * Reads one template.
     *
     * @param file a {@code *.yaml} file
     * @param root a folder above it; problems show the file relative to it
     * @return the template, which has the form
     * @throws CatalogueException if the file is missing or departs from the form, with all its problems
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static InterviewTemplate read(Path file, Path root) {
        Problems problems = new Problems(root);
        InterviewTemplateReader reader = new InterviewTemplateReader(file, problems.in(file));
        return reader.read().orElseThrow(() -> {
            problems.refuse();
            return new IllegalStateException(file + " has neither a template nor a problem");
        });
    }
}
