package katabase.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import katabase.catalogue.Quizzes;
import katabase.catalogue.TopicQuiz;

/** Finds topics by their traces: folders, modules and quizzes. */
final class TopicReader {

    private static final String QUIZ_SUFFIX = ".yaml";

    private final Path workspace;
    private final Quizzes quizzes;

    TopicReader(Path workspace, Quizzes quizzes) {
        this.workspace = workspace;
        this.quizzes = quizzes;
    }

    List<Topic> read(Collection<String> exerciseModules, Collection<String> solutionModules) {
        Map<TopicPart, Set<String>> traces = new EnumMap<>(TopicPart.class);
        traces.put(TopicPart.EXERCISES, folders("exercises"));
        traces.put(TopicPart.EXERCISES_MODULE, Set.copyOf(exerciseModules));
        traces.put(TopicPart.SOLUTIONS, folders("solutions"));
        traces.put(TopicPart.SOLUTIONS_MODULE, Set.copyOf(solutionModules));
        traces.put(TopicPart.QUIZ, quizFiles());
        Set<String> names = new TreeSet<>();
        traces.values().forEach(names::addAll);
        return names.stream()
                .map(name -> new Topic(name, partsOf(name, traces), quizOf(name)))
                .toList();
    }

    private static Set<TopicPart> partsOf(String topic, Map<TopicPart, Set<String>> traces) {
        Set<TopicPart> parts = EnumSet.noneOf(TopicPart.class);
        traces.forEach((part, topics) -> {
            if (topics.contains(topic)) {
                parts.add(part);
            }
        });
        return parts;
    }

    private Optional<TopicQuiz> quizOf(String topic) {
        return quizzes.topics().stream()
                .filter(quiz -> quiz.topic().equals(topic))
                .findFirst();
    }

    private Set<String> folders(String parent) {
        return new Folder(workspace.resolve(parent))
                .folders().stream().map(Folder::name).collect(Collectors.toSet());
    }

    /** Those right in the folder: what lies deeper, such as interview templates, is no topic's. */
    private Set<String> quizFiles() {
        Path folder = workspace.resolve("quizzes");
        return new Folder(folder)
                .files().stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(QUIZ_SUFFIX))
                        .map(name -> name.substring(0, name.length() - QUIZ_SUFFIX.length()))
                        .collect(Collectors.toSet());
    }
}
