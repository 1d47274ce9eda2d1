package katabase.dojo.interview.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.KataRun;
import katabase.dojo.progress.Memory;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.QuestionProgress;

/**
 * What was weak, and when the drill asks for it again. It is queued there because the journal knows how it went.
 *
 * @param proceedings what happened
 * @param content what was asked
 * @param progress what the journal makes of it; empty if it cannot be read
 */
record NextDrill(Proceedings proceedings, InterviewContent content, Optional<Progress> progress) {

    Section section() {
        List<String> lines = new ArrayList<>();
        KataRun.of(proceedings).stream()
                .filter(run -> run.toGreen().isEmpty() || run.hints() > 0)
                .map(run -> "- the kata `" + run.part().kata() + "`"
                        + due(kata(run.part().kata())))
                .forEach(lines::add);
        proceedings
                .all(QuestionAnswered.class)
                .filter(answer -> !answer.right())
                .map(QuestionAnswered::question)
                .map(this::question)
                .forEach(lines::add);
        proceedings
                .all(Spoken.class)
                .filter(spoken -> !spoken.checklist().isGoodEnough()
                        && content.card(spoken.question()).isPresent())
                .map(Spoken::question)
                .map(this::question)
                .forEach(lines::add);
        String text = lines.isEmpty()
                ? "Nothing was weak. `./kata drill` goes on with what is due and what is new."
                : "`./kata drill` asks for this again when it is due:\n\n" + String.join("\n", lines);
        return new Section("What to drill next", text);
    }

    private String question(String id) {
        String concepts = content.card(id)
                .map(card -> card.concepts().stream()
                        .map(slug -> content.concept(card.topic(), slug))
                        .toList())
                .map(titles -> " (" + String.join(", ", titles) + ")")
                .orElse("");
        return "- the question `" + id + "`" + concepts
                + due(progress.flatMap(known -> known.question(id)).map(QuestionProgress::memory));
    }

    private Optional<Memory> kata(String name) {
        return progress.flatMap(known -> known.kata(name).memory());
    }

    private String due(Optional<Memory> memory) {
        Instant end = proceedings.clock().last();
        return memory.map(known -> Duration.between(end, known.due()))
                .map(wait -> wait.toDays() <= 1 ? ", due within a day" : ", due in " + wait.toDays() + " days")
                .orElse(", queued with what is new");
    }
}
