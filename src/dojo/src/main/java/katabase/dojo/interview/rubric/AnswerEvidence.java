package katabase.dojo.interview.rubric;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.interview.record.Confidence;
import katabase.dojo.interview.record.InterviewEntry.Passed;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.InterviewEntry.SignalRated;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;

/**
 * What the answers tell.
 *
 * @param proceedings what happened
 */
record AnswerEvidence(Proceedings proceedings) {

    List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        questions(observations);
        points(observations);
        for (AskedSignal signal : AskedSignal.values()) {
            proceedings
                    .all(SignalRated.class)
                    .filter(rated -> rated.signal().equals(signal.slug()))
                    .findFirst()
                    .map(rated -> Observation.asked(
                            signal.dimension(),
                            rated.observed() ? Band.STRONG_YES : Band.NO,
                            signal.question() + (rated.observed() ? " Yes." : " No.")))
                    .ifPresent(observations::add);
        }
        return observations;
    }

    private void questions(List<Observation> observations) {
        List<QuestionAnswered> answers = proceedings.all(QuestionAnswered.class).toList();
        if (answers.isEmpty()) {
            return;
        }
        int right = (int) answers.stream().filter(QuestionAnswered::right).count();
        double share = (double) right / answers.size();
        observations.add(Observation.seen(
                Dimension.TECHNICAL,
                Band.of(share, 0.9, 0.7, 0.5),
                right + " of " + Times.count(answers.size(), "question") + " right."));
        List<QuestionAnswered> sure = answers.stream()
                .filter(answer -> answer.confidence() == Confidence.SURE)
                .toList();
        int wrong = (int) sure.stream().filter(answer -> !answer.right()).count();
        if (!sure.isEmpty()) {
            observations.add(Observation.seen(
                    Dimension.TECHNICAL,
                    Band.of(4L - wrong),
                    "Sure of " + sure.size() + ", and wrong in " + wrong + " of them."));
        }
    }

    private void points(List<Observation> observations) {
        List<Spoken> spoken = proceedings.all(Spoken.class).toList();
        int points = spoken.stream().mapToInt(answer -> answer.named().length()).sum();
        if (points > 0) {
            int named = spoken.stream().mapToInt(Spoken::count).sum();
            observations.add(Observation.asked(
                    Dimension.COMMUNICATION,
                    Band.of((double) named / points, 0.85, 0.65, 0.4),
                    named + " of " + points + " points of good answers were named, in "
                            + Times.count(spoken.size(), "open question") + "."));
        }
        int passed = (int) proceedings.all(Passed.class).count();
        if (passed > 0) {
            observations.add(Observation.told(Dimension.COMMUNICATION, Times.count(passed, "question") + " left out."));
        }
    }
}
