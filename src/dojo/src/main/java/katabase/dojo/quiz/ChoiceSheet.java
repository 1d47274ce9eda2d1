package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import katabase.catalogue.Option;

/**
 * Options of which one is right, or several.
 *
 * @param options in the order in which they are shown
 * @param several whether more than one may be right
 */
record ChoiceSheet(List<Option> options, boolean several) implements AnswerSheet {

    ChoiceSheet {
        options = List.copyOf(options);
    }

    @Override
    public String how() {
        return several ? "all that are right" : "one is right";
    }

    @Override
    public List<String> texts() {
        return options.stream().map(Option::text).toList();
    }

    @Override
    public Optional<List<Integer>> read(String typed) {
        return new Labels(options.size()).read(typed).filter(chosen -> several || chosen.size() == 1);
    }

    @Override
    public boolean isRight(List<Integer> chosen) {
        return new TreeSet<>(chosen).equals(new TreeSet<>(right()));
    }

    @Override
    public List<Integer> right() {
        return IntStream.range(0, options.size())
                .filter(number -> options.get(number).correct())
                .boxed()
                .toList();
    }

    @Override
    public List<String> whysNot(List<Integer> chosen) {
        return chosen.stream()
                .map(options::get)
                .filter(option -> !option.correct())
                .map(Option::why)
                .toList();
    }

    @Override
    public String help() {
        Labels labels = new Labels(options.size());
        return several
                ? "Type the letters of all that are right, such as " + labels.all(List.of(0, 2)) + "."
                : "Type one letter, " + labels.range() + ".";
    }
}
