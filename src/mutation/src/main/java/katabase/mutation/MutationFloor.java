package katabase.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import katabase.catalogue.CatalogueException;
import katabase.catalogue.Problem;
import katabase.catalogue.Survivors;

/** Judges PIT's report on the solutions of one topic. */
public final class MutationFloor {

    private final Path workspace;
    private final String topic;
    private final Optional<String> only;

    /**
     * @param workspace the folder of the root POM
     * @param topic such as orm
     * @param only the slug of the only kata that was mutated; empty if all were
     */
    public MutationFloor(Path workspace, String topic, Optional<String> only) {
        this.workspace = workspace.toAbsolutePath().normalize();
        this.topic = topic;
        this.only = only;
    }

    /**
     * Judges one topic, and prints its table and what is wrong.
     *
     * @param arguments the folder of the root POM, and what was mutated, such as orm or orm/owning-side
     * @throws IllegalStateException if something is wrong
     */
    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), arguments[1], System.out::println);
    }

    static void run(Path workspace, String mutated, Consumer<String> terminal) {
        String[] names = mutated.split("/", 2);
        Optional<String> only = names.length > 1 ? Optional.of(names[1]) : Optional.empty();
        List<String> breaches = new MutationFloor(workspace, names[0], only).check(terminal);
        breaches.forEach(terminal);
        if (!breaches.isEmpty()) {
            // Maven fails with this message.
            throw new IllegalStateException(
                    "the mutations of " + mutated + " are not as they should be: see the lines above");
        }
    }

    /**
     * Judges the topic.
     *
     * @param terminal takes the lines of the table
     * @return what is wrong, one line for each breach
     */
    public List<String> check(Consumer<String> terminal) {
        Path file = workspace.resolve("solutions").resolve(topic).resolve("target/pit-reports/mutations.xml");
        try {
            List<SolvedKata> katas = katas();
            if (!katas.isEmpty() && katas.stream().noneMatch(SolvedKata::hasCode)) {
                terminal.accept(topic + only.map(slug -> "/" + slug).orElse("")
                        + ": the solution is no Java, so there is nothing to mutate");
                return List.of();
            }
            List<Mutation> mutations = MutationReport.read(file).mutations();
            List<KataScore> scores =
                    katas.stream().map(kata -> score(kata, mutations)).toList();
            new ScoreTable(topic, scores).lines().forEach(terminal);
            return Stream.concat(
                            scores.stream().flatMap(score -> score.breaches().stream()),
                            only.isPresent() ? Stream.empty() : homeless(katas, mutations))
                    .map(Breach::text)
                    .toList();
        } catch (ReportUnreadable unreadable) {
            String shown = new SolvedKata(workspace, topic, "").shown(file);
            return List.of(new Breach(shown, unreadable.what(), "run mvn -Pmutation verify").text());
        } catch (CatalogueException formless) {
            return formless.problems().stream().map(Problem::text).toList();
        }
    }

    private KataScore score(SolvedKata kata, List<Mutation> mutations) {
        return new KataScore(
                kata,
                mutations.stream()
                        .filter(mutation -> mutation.packageName().equals(kata.packageName()))
                        .toList(),
                Survivors.read(kata.survivors(), workspace).entries());
    }

    private Stream<Breach> homeless(List<SolvedKata> katas, List<Mutation> mutations) {
        return mutations.stream()
                .map(Mutation::packageName)
                .distinct()
                .filter(name ->
                        katas.stream().noneMatch(kata -> kata.packageName().equals(name)))
                .map(name -> {
                    SolvedKata kata = SolvedKata.of(workspace, name);
                    return new Breach(
                            kata.shown(kata.answers()),
                            "mutations of " + name + " are reported, and this folder is missing",
                            "create it, or rename the package");
                });
    }

    private List<SolvedKata> katas() {
        Path answers = new SolvedKata(workspace, topic, "").answers();
        try (Stream<Path> folders = Files.list(answers)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(slug -> only.isEmpty() || only.get().equals(slug))
                    .sorted()
                    .map(slug -> new SolvedKata(workspace, topic, slug))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
