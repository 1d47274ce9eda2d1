package katabase.rules.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.catalogue.Language;
import katabase.catalogue.Question;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs the proofs of questions, each on an empty database of its own. */
final class ProofRuns {

    private static final Schema EMPTY = new Schema(List.of());

    private final Databases databases;

    ProofRuns(Databases databases) {
        this.databases = databases;
    }

    /**
     * Runs all proofs: those in Java one after the other, since they share the standard output, and those in SQL beside
     * them.
     *
     * @param folder an empty folder for classes
     */
    List<Proven> of(List<Question> questions, Path folder) {
        List<Question> java = in(Language.JAVA, questions);
        List<Question> sql = in(Language.SQL, questions);
        CompletableFuture<List<Proven>> statements = CompletableFuture.supplyAsync(
                () -> sql.stream().map(this::ofSql).toList());
        try (JavaProofs programs = new JavaProofs(codes(java), folder)) {
            List<Proven> printed =
                    java.stream().map(question -> ofJava(question, programs)).toList();
            return Stream.concat(printed.stream(), statements.join().stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> in(Language language, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.proof()
                        .filter(proof -> proof.language() == language)
                        .isPresent())
                .toList();
    }

    private static Map<String, String> codes(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.toMap(
                        Question::id, question -> question.proof().orElseThrow().code()));
    }

    /** Something that runs on a database and gives what it printed. */
    private interface Work {
        String on(Database database) throws Exception;
    }

    private Proven ofSql(Question question) {
        return run(
                question,
                database -> new SqlProof(question.proof().orElseThrow().code()).run(database::connect));
    }

    private Proven ofJava(Question question, JavaProofs programs) {
        return run(question, database -> {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(database.url());
            return programs.run(question.id(), dataSource);
        });
    }

    private Proven run(Question question, Work work) {
        Database database = databases.fresh(EMPTY);
        try {
            return new Proven(question, work.on(database));
        } catch (Exception e) {
            return new Proven(question, "failed: " + e);
        } finally {
            databases.drop(database);
        }
    }
}
