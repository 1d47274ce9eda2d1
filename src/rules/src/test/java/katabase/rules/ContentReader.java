package katabase.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import katabase.catalogue.Answers;
import katabase.catalogue.CatalogueException;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.Location;
import katabase.catalogue.Quizzes;
import katabase.judge.KataFolder;

/** Reads the content of a workspace that has been built. */
final class ContentReader {

    private final Path workspace;
    private final KataTestReader tests = new KataTestReader();
    private final List<Breach> formless = new ArrayList<>();

    ContentReader(Path workspace) {
        this.workspace = workspace;
    }

    Content read() {
        List<Pom> exercises = poms("exercises");
        List<Pom> solutions = poms("solutions");
        Quizzes quizzes =
                formed(() -> Quizzes.read(workspace.resolve("quizzes"))).orElseGet(() -> new Quizzes(List.of()));
        templates();
        List<KataContent> katas =
                KataFolder.all(workspace).stream().map(this::kata).toList();
        return new Content(
                new TopicReader(workspace, quizzes).read(modules(exercises), modules(solutions)),
                katas,
                sources(workspace.resolve("exercises"), "src"),
                exercises,
                solutions,
                List.copyOf(formless));
    }

    /** Nothing else is asked of a template than its form: it may name topics that the workspace does not have. */
    private void templates() {
        new Folder(workspace.resolve("quizzes/interviews"))
                .files().stream()
                        .filter(file -> file.toString().endsWith(".yaml"))
                        .forEach(file -> formed(() -> InterviewTemplate.read(file, workspace)));
    }

    private KataContent kata(KataFolder kata) {
        return new KataContent(
                kata,
                tests.read(kata),
                sources(kata.exerciseModule(), kata, "main"),
                sources(kata.exerciseModule(), kata, "test").stream()
                        .map(SourceFile::name)
                        .toList(),
                sources(kata.solutionModule(), kata, "main"),
                formed(() -> Answers.read(kata.answers(), workspace)));
    }

    private List<SourceFile> sources(Path module, KataFolder kata, String kind) {
        return Stream.of("java", "resources")
                .map(language -> module.resolve("src").resolve(kind).resolve(language))
                .flatMap(root -> sources(root.resolve(kata.packageFolder())))
                .toList();
    }

    private List<SourceFile> sources(Path parent, String folder) {
        return new Folder(parent)
                .folders().stream()
                        .flatMap(module -> sources(module.path().resolve(folder)))
                        .toList();
    }

    private Stream<SourceFile> sources(Path folder) {
        return new Folder(folder)
                .files().stream().filter(SourceFile::isSource).map(file -> SourceFile.read(workspace, file));
    }

    private List<Pom> poms(String folder) {
        PomReader reader = new PomReader(workspace);
        Path parent = workspace.resolve(folder);
        return Stream.concat(Stream.of(new Folder(parent)), new Folder(parent).folders().stream())
                .map(module -> module.path().resolve("pom.xml"))
                .filter(Files::exists)
                .map(reader::read)
                .toList();
    }

    private static List<String> modules(List<Pom> poms) {
        return poms.stream().flatMap(pom -> pom.modules().stream()).toList();
    }

    private <T> Optional<T> formed(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (CatalogueException e) {
            e.problems().stream()
                    .map(problem -> new Breach(
                            new Location(problem.file(), problem.line()).text(), problem.what(), problem.next()))
                    .forEach(formless::add);
            return Optional.empty();
        }
    }
}
