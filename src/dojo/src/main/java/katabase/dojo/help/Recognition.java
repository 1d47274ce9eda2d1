package katabase.dojo.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.catalogue.WrongAnswer;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;
import katabase.judge.worker.Failure;

/**
 * Finds in a verdict the typical wrong answer that the learner has given.
 *
 * @param answers those of the kata
 */
record Recognition(List<WrongAnswer> answers) {

    Recognition {
        answers = List.copyOf(answers);
    }

    /**
     * The wrong answer that goes red first where this verdict does, with all the words that it states. Of several,
     * those whose other requirements are red and green as in the verdict; of these, the one that states most words. If
     * two state equally many, none: a wrong name is worse than no name.
     */
    Optional<WrongAnswer> in(Verdict verdict) {
        Optional<RequirementVerdict> firstRed = verdict.firstRed();
        if (firstRed.isEmpty()) {
            return Optional.empty();
        }
        String method = firstRed.get().method();
        String message = firstRed.get().failure().map(Failure::message).orElse("");
        List<WrongAnswer> similar = answers.stream()
                .filter(answer -> answer.fails().equals(method))
                .filter(answer -> answer.says().stream().allMatch(message::contains))
                .toList();
        Set<String> red = red(verdict);
        List<WrongAnswer> same =
                similar.stream().filter(answer -> red(answer).equals(red)).toList();
        return mostSpecific(same.isEmpty() ? similar : same);
    }

    private static Optional<WrongAnswer> mostSpecific(List<WrongAnswer> similar) {
        List<WrongAnswer> ordered = similar.stream()
                .sorted(Comparator.comparingInt(Recognition::words).reversed())
                .toList();
        boolean tie = ordered.size() > 1 && words(ordered.get(0)) == words(ordered.get(1));
        return tie ? Optional.empty() : ordered.stream().findFirst();
    }

    private static int words(WrongAnswer answer) {
        return answer.says().stream().mapToInt(String::length).sum();
    }

    private static Set<String> red(Verdict verdict) {
        return verdict.requirements().stream()
                .filter(requirement -> requirement.status() != RequirementVerdict.Status.PASSED)
                .map(RequirementVerdict::method)
                .collect(Collectors.toSet());
    }

    private static Set<String> red(WrongAnswer answer) {
        return Stream.concat(Stream.of(answer.fails()), answer.also().stream()).collect(Collectors.toSet());
    }
}
