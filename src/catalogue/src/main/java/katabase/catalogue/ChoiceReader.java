package katabase.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Node.Mapping;

/** Reads the options of one question with right and wrong ones. */
final class ChoiceReader {

    private final Kind kind;
    private final Optional<Proof> truth;
    private final Report report;
    private final List<Integer> rightLines = new ArrayList<>();
    private boolean doubtful;

    /**
     * Takes the kind of the question.
     *
     * @param truth the proof whose output tells which option is right; empty if the options say so themselves
     */
    ChoiceReader(Kind kind, Optional<Proof> truth, Report report) {
        this.kind = kind;
        this.truth = truth;
        this.report = report;
    }

    /** Gives the options without those that depart from the form; reports these, and a wrong number of right ones. */
    List<Option> read(List<Value> entries) {
        List<Option> options =
                entries.stream().map(this::option).flatMap(Optional::stream).toList();
        if (!doubtful && !entries.isEmpty()) {
            int line = entries.get(0).line();
            truth.ifPresentOrElse(
                    proof -> checkOnlyOneIsTrue(proof, line),
                    () -> new RightCount(kind, report).check(entries.size(), rightLines, line));
        }
        return options;
    }

    private void checkOnlyOneIsTrue(Proof proof, int line) {
        if (rightLines.isEmpty()) {
            report.add(
                    line,
                    "no option is what the proof yields, "
                            + Quote.of(proof.yields().strip()),
                    "add it, or say in \"shows\" what the proof prints if an option is right");
        } else if (rightLines.size() > 1) {
            report.add(
                    rightLines.get(1),
                    rightLines.size() + " options are what the proof yields but " + kind.noun() + " has one",
                    "let them claim more in \"shows\"");
        }
    }

    private Optional<Option> option(Value entry) {
        Optional<Mapping> mapping = entry.group();
        doubtful |= mapping.isEmpty();
        return mapping.flatMap(fields -> option(fields, report.about(entry.name())));
    }

    private Optional<Option> option(Mapping mapping, Report about) {
        int before = about.count();
        Fields fields = Fields.of(mapping, Form.OPTION, about);
        Optional<String> text = fields.value("text").flatMap(Value::text);
        Optional<String> why = fields.value("why").flatMap(Value::text);
        Optional<Claim> claim = fields.value("shows").flatMap(Value::text).map(Claim::new);
        if (truth.isPresent()) {
            refuseCorrect(fields, about);
            claim = claim.or(() -> text.map(Claim::ofOutput));
        }
        boolean correct = truth.isPresent() ? isTrue(claim, mapping.line()) : isCorrect(fields);
        return about.count() > before
                ? Optional.empty()
                : Optional.of(new Option(text.orElseThrow(), correct, why.orElseThrow(), claim));
    }

    private static void refuseCorrect(Fields fields, Report about) {
        fields.line("correct")
                .ifPresent(line -> about.add(
                        line,
                        "\"correct\" says nothing where the output of the proof tells which option is right",
                        "remove it"));
    }

    private boolean isTrue(Optional<Claim> claim, int line) {
        boolean correct =
                claim.isPresent() && claim.get().holds(truth.orElseThrow().yields());
        if (correct) {
            rightLines.add(line);
        }
        return correct;
    }

    private boolean isCorrect(Fields fields) {
        return fields.value("correct").map(this::correct).orElse(false);
    }

    private boolean correct(Value value) {
        Optional<Boolean> flag = value.flag();
        doubtful |= flag.isEmpty();
        boolean correct = flag.orElse(false);
        if (correct) {
            rightLines.add(value.line());
        }
        return correct;
    }
}
