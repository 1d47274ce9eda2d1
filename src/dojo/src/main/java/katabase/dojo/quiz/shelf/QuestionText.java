package katabase.dojo.quiz.shelf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Claim;
import katabase.catalogue.Language;
import katabase.catalogue.Location;
import katabase.catalogue.Option;
import katabase.catalogue.Proof;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.catalogue.Unproven;

/**
 * The part of a question that is not on its card, as bytes. Whoever changes it raises {@link ShelfFile#VERSION}.
 *
 * @param file the quiz file, as seen from the workspace
 */
record QuestionText(Path file) {

    static byte[] write(Question question) throws IOException {
        Binary.Writer out = new Binary.Writer()
                .text(question.prompt())
                .text(question.explanation())
                .text(question.source().toString());
        writeTask(question.task(), out);
        out.flag(question.proof().isPresent());
        if (question.proof().isPresent()) {
            Proof proof = question.proof().get();
            out.text(proof.language().name()).text(proof.code()).text(proof.yields());
        }
        out.texts(question.unproven().map(Unproven::name).stream().toList());
        return out.bytes();
    }

    private static void writeClaim(Optional<Claim> claim, Binary.Writer out) throws IOException {
        out.texts(claim.map(Claim::text).stream().toList());
    }

    private static void writeTask(Task task, Binary.Writer out) throws IOException {
        if (task instanceof Task.Order order) {
            out.small(order.options().size());
            for (Step step : order.options()) {
                out.text(step.text()).text(step.why());
                writeClaim(step.shows(), out);
            }
        } else if (task instanceof Task.Open open) {
            out.texts(open.checklist());
        } else {
            writeOptions(task.choices(), out);
        }
    }

    private static void writeOptions(List<Option> options, Binary.Writer out) throws IOException {
        out.small(options.size());
        for (Option option : options) {
            out.text(option.text()).flag(option.correct()).text(option.why());
            writeClaim(option.shows(), out);
        }
    }

    Question read(QuestionCard card, byte[] bytes) throws IOException {
        Binary.Reader in = new Binary.Reader(new DataInputStream(new ByteArrayInputStream(bytes)));
        String prompt = in.text();
        String explanation = in.text();
        URI source = URI.create(in.text());
        Task task = readTask(card, in);
        Optional<Proof> proof = in.flag()
                ? Optional.of(new Proof(Language.valueOf(in.text()), in.text(), in.text()))
                : Optional.empty();
        Optional<Unproven> unproven = in.texts().stream().findFirst().map(Unproven::valueOf);
        return new Question(
                card.id(),
                card.concepts(),
                card.level(),
                prompt,
                task,
                explanation,
                source,
                card.kata(),
                proof,
                unproven,
                new Location(file, card.line()));
    }

    private static Task readTask(QuestionCard card, Binary.Reader in) throws IOException {
        return switch (card.kind()) {
            case SINGLE -> new Task.Single(readOptions(in));
            case MULTIPLE -> new Task.Multiple(readOptions(in));
            case PREDICT -> new Task.Predict(readOptions(in));
            case ORDER -> new Task.Order(readSteps(in));
            case OPEN -> new Task.Open(in.texts());
        };
    }

    private static List<Option> readOptions(Binary.Reader in) throws IOException {
        int count = in.length();
        List<Option> options = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            options.add(new Option(in.text(), in.flag(), in.text(), readClaim(in)));
        }
        return options;
    }

    private static Optional<Claim> readClaim(Binary.Reader in) throws IOException {
        return in.texts().stream().findFirst().map(Claim::new);
    }

    private static List<Step> readSteps(Binary.Reader in) throws IOException {
        int count = in.length();
        List<Step> steps = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            steps.add(new Step(in.text(), in.text(), readClaim(in)));
        }
        return steps;
    }
}
