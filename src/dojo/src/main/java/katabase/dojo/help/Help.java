package katabase.dojo.help;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import katabase.catalogue.Answers;
import katabase.catalogue.CatalogueException;
import katabase.catalogue.WrongAnswer;
import katabase.judge.KataFolder;
import katabase.judge.Verdict;

/** What there is to help with one kata. It is read beside other work, and waited for where it is needed. */
public final class Help {

    private final CompletableFuture<Answers> reading;

    private Help(CompletableFuture<Answers> reading) {
        this.reading = reading;
    }

    /** Begins to read. */
    public static Help of(KataFolder kata) {
        return new Help(CompletableFuture.supplyAsync(() -> Answers.read(kata.answers(), kata.workspace())));
    }

    /** The hints, the explanation and the answers of the kata; empty if they have errors. */
    public Optional<Answers> answers() {
        return reading.handle((answers, problem) -> Optional.ofNullable(answers))
                .join();
    }

    /** Why there is no help, in one line. */
    public Optional<String> problem() {
        return reading.handle((answers, failure) -> Optional.ofNullable(failure).map(Help::words))
                .join();
    }

    private static String words(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        boolean expected = cause instanceof CatalogueException || cause instanceof UncheckedIOException;
        String message = String.valueOf(cause.getMessage());
        return expected ? message.lines().findFirst().orElse(message) : cause.toString();
    }

    /** The hints for a requirement (test method), in rising strength; none if it has none. */
    public List<String> hints(String requirement) {
        return answers()
                .map(Answers::hints)
                .map(hints -> hints.getOrDefault(requirement, List.of()))
                .orElse(List.of());
    }

    /** The requirement that comes first. */
    public Optional<String> firstRequirement() {
        return answers().flatMap(answers -> answers.hints().keySet().stream().findFirst());
    }

    /** The typical wrong answer that was given. */
    public Optional<WrongAnswer> recognised(Verdict verdict) {
        return verdict.firstRed()
                .flatMap(red -> answers())
                .flatMap(answers -> new Recognition(answers.wrong()).in(verdict));
    }
}
