package katabase.dojo.interview.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.Kind;
import katabase.catalogue.TimeShares;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.judge.KataFolder;
import katabase.kata.Level;

/** Katas and questions that stand nowhere. */
final class Content {

    private static final int QUESTIONS = 12;

    private Content() {}

    /** For each topic three katas (junior 10, mid 20, senior 30 minutes), and questions of all levels and kinds. */
    static Material of(String... topics) {
        List<KataCard> katas = new ArrayList<>();
        List<QuestionCard> questions = new ArrayList<>();
        for (String topic : topics) {
            for (Level level : Level.values()) {
                String name = level.name().toLowerCase(Locale.ROOT);
                katas.add(kata(topic, name, level, 10 * (level.ordinal() + 1)));
                for (int number = 0; number < QUESTIONS; number++) {
                    Kind kind = number % 6 == 0 ? Kind.OPEN : Kind.SINGLE;
                    questions.add(question(topic, topic + "-" + name + "-" + number, level, kind, "c" + number));
                }
            }
        }
        return new Material(katas, questions, kata -> List.of("Why?", "When?", "What if?", "At what cost?"));
    }

    static KataCard kata(String topic, String slug, Level level, int minutes) {
        return new KataCard(new KataFolder(Path.of("workspace"), topic, slug), 1, slug, level, minutes, "Start");
    }

    static QuestionCard question(String topic, String id, Level level, Kind kind, String concept) {
        return new QuestionCard(id, topic, level, kind, List.of(concept), Optional.empty(), 1, 0, 0);
    }

    static InterviewTemplate template(Level level, int minutes, String... topics) {
        return new InterviewTemplate(
                "acme", "Acme's own", "Ours.", level, minutes, List.of(topics), new TimeShares(20, 50, 10, 20));
    }

    static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
