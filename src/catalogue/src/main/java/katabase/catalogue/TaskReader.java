package katabase.catalogue;

import java.util.List;
import java.util.Optional;

/** Reads the options or the checklist of a question. */
final class TaskReader {

    private final Kind kind;
    private final Fields fields;
    private final int line;
    private final Report report;

    /** Takes the question's kind, fields and line. */
    TaskReader(Kind kind, Fields fields, int line, Report report) {
        this.kind = kind;
        this.fields = fields;
        this.line = line;
        this.report = report;
    }

    /**
     * Gives the task; empty if it cannot be read. Problems are reported, also of a task that is given.
     *
     * @param proof the question's proof, whose output tells the right one of several outputs
     */
    Optional<Task> read(Optional<Proof> proof) {
        return switch (kind) {
            case SINGLE -> choices(Optional.empty()).map(Task.Single::new);
            case MULTIPLE -> choices(Optional.empty()).map(Task.Multiple::new);
            case PREDICT -> choices(proof).map(Task.Predict::new);
            case ORDER -> options().map(options -> new Task.Order(steps(options)));
            case OPEN -> checklist().map(Task.Open::new);
        };
    }

    private Optional<List<Option>> choices(Optional<Proof> truth) {
        return options().map(new ChoiceReader(kind, truth, report)::read);
    }

    private Optional<List<Value>> options() {
        fields.line("checklist")
                .ifPresent(line -> report.add(
                        line, kind.noun() + " has no checklist", "remove \"checklist\" or make it \"kind: open\""));
        return required("options").flatMap(value -> {
            Optional<List<Value>> options = value.list("option");
            options.ifPresent(list -> refuseSize(list.size(), "option", line("options")));
            return options;
        });
    }

    private List<Step> steps(List<Value> options) {
        StepReader reader = new StepReader(report);
        return options.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    private Optional<List<String>> checklist() {
        fields.line("options")
                .ifPresent(line ->
                        report.add(line, kind.noun() + " has no options", "remove \"options\" or choose another kind"));
        return required("checklist").flatMap(value -> value.list("point")).map(points -> {
            refuseSize(points.size(), "point", line("checklist"));
            return points.stream().map(Value::text).flatMap(Optional::stream).toList();
        });
    }

    private Optional<Value> required(String name) {
        Optional<Value> value = fields.value(name);
        if (value.isEmpty()) {
            report.add(line, "the field \"" + name + "\" is missing", "add \"" + name + ":\"");
        }
        return value;
    }

    private void refuseSize(int size, String noun, int line) {
        if (!kind.allows(size)) {
            report.add(
                    line,
                    size + " " + noun + (size == 1 ? "" : "s") + " but " + kind.noun() + " has " + kind.range(),
                    "write " + kind.range());
        }
    }

    private int line(String name) {
        return fields.line(name).orElse(line);
    }
}
