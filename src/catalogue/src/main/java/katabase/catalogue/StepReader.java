package katabase.catalogue;

import java.util.Optional;
import katabase.catalogue.Node.Mapping;

/** Reads the steps of an order question, one after the other. */
final class StepReader {

    private final Report question;

    StepReader(Report question) {
        this.question = question;
    }

    /** Gives the step; empty, with the problems reported, if it departs from the form. */
    Optional<Step> read(Value entry) {
        return entry.group().flatMap(mapping -> read(mapping, question.about(entry.name())));
    }

    private Optional<Step> read(Mapping mapping, Report report) {
        int before = report.count();
        Fields fields = Fields.of(mapping, Form.OPTION, report);
        fields.line("correct")
                .ifPresent(line -> report.add(
                        line,
                        "\"correct\" says nothing in an order question, whose options stand in the right order",
                        "remove it"));
        Optional<String> text = fields.value("text").flatMap(Value::text);
        Optional<String> why = fields.value("why").flatMap(Value::text);
        Optional<Claim> claim = fields.value("shows").flatMap(Value::text).map(Claim::new);
        return report.count() > before
                ? Optional.empty()
                : Optional.of(new Step(text.orElseThrow(), why.orElseThrow(), claim));
    }
}
