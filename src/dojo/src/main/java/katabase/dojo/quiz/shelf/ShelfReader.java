package katabase.dojo.quiz.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.CatalogueException;
import katabase.catalogue.Concept;
import katabase.catalogue.Location;
import katabase.catalogue.Problem;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.catalogue.TopicQuiz;

/**
 * Opens the shelf of a workspace: each quiz file is parsed once, and then only when it has changed. Parsing ten
 * thousand questions takes seconds; reading what was parsed takes a blink.
 */
public final class ShelfReader {

    private static final String SUFFIX = ".yaml";

    private final Path workspace;
    private final Clock clock;
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param workspace its quizzes folder is read, and its .kata/cache written
     * @param clock tells how old a quiz file is
     */
    public ShelfReader(Path workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Opens the shelf. A quiz file with problems is left out and told of; the others work.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Shelf read() {
        problems.clear();
        notes.clear();
        List<TopicShelf> topics = new ArrayList<>();
        Map<String, Location> taken = new HashMap<>();
        for (Path file : files()) {
            Path shown = workspace.relativize(file);
            content(file, shown)
                    .ifPresent(content -> topics.add(new TopicShelf(
                            content.topic(),
                            content.title(),
                            content.concepts(),
                            unique(content.cards(), shown, taken),
                            shown,
                            content.texts())));
        }
        return new Shelf(topics, problems, notes);
    }

    private List<Path> files() {
        Path folder = workspace.resolve("quizzes");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder quizzes cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first question keeps its id; the second is told of and left out. */
    private List<QuestionCard> unique(List<QuestionCard> cards, Path file, Map<String, Location> taken) {
        List<QuestionCard> unique = new ArrayList<>(cards.size());
        for (QuestionCard card : cards) {
            Location place = new Location(file, card.line());
            Location first = taken.putIfAbsent(card.id(), place);
            if (first == null) {
                unique.add(card);
            } else {
                problems.add(new Problem(
                                file,
                                card.line(),
                                "question \"" + card.id() + "\": the id stands twice, first in " + first.text(),
                                "give one of the two questions another id")
                        .text());
            }
        }
        return unique;
    }

    private Optional<ShelfFile.Content> content(Path file, Path shown) {
        ShelfFile cache = cache(file);
        try {
            Optional<ShelfFile.Content> known = cache.read();
            if (known.isPresent() && known.get().fingerprint().fitsAtOnce(file)) {
                return known;
            }
            Fingerprint fingerprint = Fingerprint.of(file, clock.instant());
            if (known.isPresent() && known.get().fingerprint().sameContent(fingerprint)) {
                return Optional.of(refreshed(known.get(), fingerprint, cache));
            }
            return Optional.of(parse(fingerprint, Quizzes.readTopic(file), cache));
        } catch (CatalogueException refused) {
            refused.problems().forEach(problem -> problems.add(problem.text()));
            return Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new Location(shown, 1).text() + ": the file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private ShelfFile cache(Path file) {
        String name = String.valueOf(file.getFileName());
        String topic = name.substring(0, name.length() - SUFFIX.length());
        return new ShelfFile(workspace.resolve(".kata/cache/quizzes").resolve(topic + ".questions"));
    }

    private ShelfFile.Content parse(Fingerprint fingerprint, TopicQuiz quiz, ShelfFile cache) throws IOException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        List<QuestionCard> cards = new ArrayList<>(quiz.questions().size());
        for (Question question : quiz.questions()) {
            byte[] text = QuestionText.write(question);
            cards.add(new QuestionCard(
                    question.id(),
                    quiz.topic(),
                    question.level(),
                    question.kind(),
                    question.concepts(),
                    question.kata(),
                    question.location().line(),
                    texts.size(),
                    text.length));
            texts.write(text);
        }
        Map<String, String> concepts = new LinkedHashMap<>();
        for (Concept concept : quiz.concepts()) {
            concepts.put(concept.slug(), concept.title());
        }
        byte[] bytes = texts.toByteArray();
        ShelfFile.Content content = new ShelfFile.Content(
                fingerprint, quiz.topic(), quiz.title(), concepts, cards, new Texts.InMemory(bytes));
        keep(content, bytes, cache);
        return content;
    }

    /** The same under the time that the file bears now, so that the next start need not read it. */
    private ShelfFile.Content refreshed(ShelfFile.Content known, Fingerprint fingerprint, ShelfFile cache)
            throws IOException {
        int size = known.cards().stream().mapToInt(QuestionCard::length).sum();
        byte[] texts = known.texts().read(0, size);
        ShelfFile.Content content = new ShelfFile.Content(
                fingerprint, known.topic(), known.title(), known.concepts(), known.cards(), new Texts.InMemory(texts));
        keep(content, texts, cache);
        return content;
    }

    private void keep(ShelfFile.Content content, byte[] texts, ShelfFile cache) {
        try {
            cache.write(content, texts);
        } catch (IOException e) {
            if (notes.isEmpty()) {
                notes.add("the index of the questions cannot be kept in .kata/cache, so each start reads all of them: "
                        + e);
            }
        }
    }
}
