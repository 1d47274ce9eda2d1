package katabase.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import katabase.catalogue.Node.Mapping;
import katabase.kata.Level;

/** Reads the questions of one topic, one after the other. */
final class QuestionReader {

    private final Set<String> known;
    private final Places ids;

    /** Takes the slugs of the topic's concepts and the ids of the questions of all topics. */
    QuestionReader(Set<String> known, Places ids) {
        this.known = known;
        this.ids = ids;
    }

    /** Gives the question; empty, with the problems reported, if it departs from the form. */
    Optional<Question> read(Value entry) {
        return entry.group().flatMap(mapping -> {
            String subject =
                    mapping.text("id").map(id -> "question " + Quote.of(id)).orElse(entry.name());
            return read(mapping, entry.report().about(subject));
        });
    }

    private Optional<Question> read(Mapping mapping, Report report) {
        int before = report.count();
        Location place = report.at(mapping.line());
        Fields fields = Fields.of(mapping, Form.QUESTION, report);
        Optional<String> id = fields.value("id").flatMap(Value::slug);
        id.ifPresent(taken -> take(taken, place, report));
        List<String> concepts = fields.value("concepts")
                .map(value -> new ConceptReferences(known, report).read(value))
                .orElse(List.of());
        Optional<Level> level = fields.value("level").flatMap(value -> value.word(Level.class));
        Optional<String> prompt = fields.value("prompt").flatMap(Value::text);
        Optional<Proof> proof = fields.value("proof").flatMap(new ProofReader(report)::read);
        Optional<Task> task = fields.value("kind")
                .flatMap(value -> value.word(Kind.class))
                .flatMap(kind -> new TaskReader(kind, fields, mapping.line(), report).read(proof));
        Optional<String> explanation = fields.value("explanation").flatMap(Value::text);
        Optional<URI> source = fields.value("source").flatMap(Value::address);
        Optional<String> kata = fields.value("kata").flatMap(Value::slug);
        Optional<Unproven> unproven = fields.value("unproven").flatMap(value -> value.word(Unproven.class));
        refuseBoth(proof, fields, report);
        if (report.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                id.orElseThrow(),
                concepts,
                level.orElseThrow(),
                prompt.orElseThrow(),
                task.orElseThrow(),
                explanation.orElseThrow(),
                source.orElseThrow(),
                kata,
                proof,
                unproven,
                place));
    }

    private static void refuseBoth(Optional<Proof> proof, Fields fields, Report report) {
        if (proof.isPresent()) {
            fields.line("unproven")
                    .ifPresent(
                            line -> report.add(line, "it has a proof and says why it has none", "remove one of them"));
        }
    }

    private void take(String id, Location place, Report report) {
        ids.take(id, place)
                .ifPresent(first -> report.add(
                        place.line(),
                        "the id stands twice, first in " + first.text(),
                        "give one of the two questions another id"));
    }
}
