package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import katabase.catalogue.Kind;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.dojo.exchange.Imported.Complaint;

/**
 * Takes those questions that have the form of a quiz, and gives each an id of its own.
 *
 * @param taken ids of other questions
 */
record Acceptance(Set<String> taken) {

    /** The questions with the form; complains of the others. */
    List<Question> accept(List<Question> questions, List<Complaint> complaints) {
        Set<String> ids = new HashSet<>(taken);
        List<Question> accepted = new ArrayList<>();
        for (Question question : questions) {
            Optional<Complaint> complaint = complaint(question);
            if (complaint.isPresent()) {
                complaints.add(complaint.get());
            } else {
                accepted.add(renamed(question, unique(question.id(), ids)));
            }
        }
        return accepted;
    }

    private static String unique(String id, Set<String> ids) {
        String unique = id;
        for (int number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    private static Optional<Complaint> complaint(Question question) {
        Kind kind = question.kind();
        int line = question.location().line();
        int size = size(question.task());
        if (!kind.allows(size)) {
            String noun = kind == Kind.OPEN ? " points" : " options";
            return Optional.of(new Complaint(
                    line, size + noun + " but " + kind.noun() + " has " + kind.range(), "write " + kind.range()));
        }
        List<Option> choices = question.task().choices();
        long right = choices.stream().filter(Option::correct).count();
        if (!choices.isEmpty() && right == 0) {
            return Optional.of(new Complaint(line, "no option is right", "mark what is right"));
        }
        if (!choices.isEmpty() && right == choices.size()) {
            return Optional.of(new Complaint(line, "every option is right", "add one that is wrong"));
        }
        return Optional.empty();
    }

    private static int size(Task task) {
        if (task instanceof Task.Open open) {
            return open.checklist().size();
        }
        return task instanceof Task.Order order
                ? order.options().size()
                : task.choices().size();
    }

    private static Question renamed(Question question, String id) {
        return new Question(
                id,
                question.concepts(),
                question.level(),
                question.prompt(),
                question.task(),
                question.explanation(),
                question.source(),
                question.kata(),
                question.proof(),
                question.unproven(),
                question.location());
    }
}
