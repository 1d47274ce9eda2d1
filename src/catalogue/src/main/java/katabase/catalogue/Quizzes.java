package katabase.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quizzes of all topics.
 *
 * @param topics one quiz for each topic, in the order of the file names
 */
public record Quizzes(List<TopicQuiz> topics) {

    /** Copies the list. */
    public Quizzes {
        topics = List.copyOf(topics);
    }

    /**
     * Reads every {@code *.yaml} file of a folder.
     *
     * @param folder the folder; files are shown relative to its parent
     * @return the quizzes of the folder, each of which has the form
     * @throws CatalogueException if the folder is missing or files depart from the form, with all problems of all files
     * @throws java.io.UncheckedIOException if the folder or a file cannot be read
     */
    public static Quizzes read(Path folder) {
        Problems problems = new Problems(new Folder(folder).parent());
        if (!Files.isDirectory(folder)) {
            problems.in(folder).add(1, "the folder is missing", "create it with one YAML file for each topic");
        }
        Places ids = new Places();
        List<TopicQuiz> topics = new ArrayList<>();
        for (Path file : new Folder(folder).content()) {
            if (Folder.name(file).endsWith(TopicReader.SUFFIX)) {
                new TopicReader(file, problems.in(file), ids).read().ifPresent(topics::add);
            }
        }
        problems.refuse();
        return new Quizzes(topics);
    }

    /**
     * Reads the quiz of one topic.
     *
     * @param file a {@code *.yaml} file; problems show it relative to the parent of its folder
     * @return its quiz, which has the form
     * @throws CatalogueException if the file is missing or departs from the form, with all its problems
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static TopicQuiz readTopic(Path file) {
        Problems problems = new Problems(new Folder(new Folder(file).parent()).parent());
        Optional<TopicQuiz> topic = new TopicReader(file, problems.in(file), new Places()).read();
        problems.refuse();
        return topic.orElseThrow();
    }
}
