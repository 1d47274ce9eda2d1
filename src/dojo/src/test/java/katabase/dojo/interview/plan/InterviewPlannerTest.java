package katabase.dojo.interview.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.TimeShares;
import katabase.dojo.UsageProblem;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is asked, and that nothing but the seed, the content and the history decides on it. */
final class InterviewPlannerTest {

    private static final Seen NOTHING = new Seen(Map.of());

    private final Material material = Content.of("orm", "queries", "concurrency", "postgresql");

    private InterviewPlan plan(InterviewTemplate template, long seed) {
        return new InterviewPlanner(material, NOTHING).plan(template, seed);
    }

    private static InterviewTemplate usual() {
        return Content.template(Level.MID, 60, "orm", "queries", "concurrency", "postgresql");
    }

    private static Stream<String> items(InterviewPlan plan) {
        return plan.parts().stream().flatMap(part -> {
            if (part instanceof Part.WarmUp warmUp) {
                return warmUp.questions().stream();
            } else if (part instanceof Part.Design design) {
                return Stream.of(design.question());
            }
            return part instanceof Part.Coding coding ? Stream.of(coding.kata()) : Stream.empty();
        });
    }

    @Test
    @DisplayName("the same seed and history give the same interview, whatever the order of files, zone and locale")
    void isPure() {
        InterviewPlan plan = plan(usual(), 7);
        List<KataCard> katas = new ArrayList<>(material.katas());
        List<QuestionCard> questions = new ArrayList<>(material.questions());
        Collections.reverse(katas);
        Collections.reverse(questions);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Material reversed = new Material(katas, questions, material.followUps());
            assertThat(new InterviewPlanner(reversed, NOTHING).plan(usual(), 7)).isEqualTo(plan);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("other seeds give other interviews")
    void seeds() {
        Set<InterviewPlan> plans = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            plans.add(plan(usual(), seed));
        }
        assertThat(plans).hasSize(20);
    }

    @Test
    @DisplayName("warm-up, katas with their follow-ups, design; the parts make the whole time")
    void parts() {
        for (long seed = 0; seed < 50; seed++) {
            InterviewPlan plan = plan(usual(), seed);
            assertThat(plan.parts().stream().map(Part::name))
                    .startsWith("warm-up", "kata", "follow-ups")
                    .endsWith("design");
            assertThat(plan.time()).isEqualTo(Content.minutes(60));
            assertThat(plan.katas()).hasSizeBetween(1, 2);
        }
    }

    @Test
    @DisplayName("katas fit into their time, and are of the level or the one below")
    void katasFit() {
        for (long seed = 0; seed < 50; seed++) {
            List<KataCard> katas = plan(usual(), seed).katas().stream()
                    .map(name -> material.kata(name).orElseThrow())
                    .toList();
            assertThat(katas.stream().mapToInt(KataCard::minutes).sum()).isLessThanOrEqualTo(30);
            assertThat(katas).noneMatch(kata -> kata.level() == Level.SENIOR);
        }
    }

    @Test
    @DisplayName("where no kata fits, it is the shortest of the level")
    void tooShort() {
        InterviewPlan plan = plan(Content.template(Level.JUNIOR, 10, "orm"), 1);
        assertThat(plan.katas()).containsExactly("orm/junior");
        assertThat(plan.time()).isEqualTo(Content.minutes(10));
    }

    @Test
    @DisplayName("over many seeds each topic gets about as many minutes")
    void balance() {
        Map<String, Integer> minutes = new HashMap<>();
        for (long seed = 0; seed < 200; seed++) {
            for (String item : items(plan(usual(), seed)).toList()) {
                material.kata(item)
                        .ifPresent(kata -> minutes.merge(kata.folder().topic(), kata.minutes(), Integer::sum));
                material.question(item).ifPresent(card -> minutes.merge(card.topic(), card.minutes(), Integer::sum));
            }
        }
        int all = minutes.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(minutes)
                .hasSize(4)
                .allSatisfy((topic, sum) -> assertThat(4.0 * sum / all).isBetween(0.8, 1.2));
    }

    @Test
    @DisplayName("in one interview no topic is left out that there are enough questions for")
    void spread() {
        for (long seed = 0; seed < 50; seed++) {
            Set<String> topics = items(plan(usual(), seed))
                    .map(item -> material.kata(item)
                            .map(kata -> kata.folder().topic())
                            .orElseGet(
                                    () -> material.question(item).orElseThrow().topic()))
                    .collect(Collectors.toSet());
            assertThat(topics).containsExactlyInAnyOrder("orm", "queries", "concurrency", "postgresql");
        }
    }

    @Test
    @DisplayName("what was seen lately is not asked again as long as there is something else")
    void avoids() {
        Map<String, Integer> seen = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            List<String> items = items(new InterviewPlanner(material, new Seen(seen)).plan(usual(), 7))
                    .toList();
            assertThat(items).noneMatch(seen::containsKey);
            items.forEach(item -> seen.put(item, Seen.SESSIONS));
        }
    }

    @Test
    @DisplayName("topics that the workspace does not have are not drawn from")
    void unknownTopics() {
        InterviewPlan plan = plan(Content.template(Level.MID, 60, "orm", "billing"), 3);
        assertThat(items(plan)).allMatch(item -> item.startsWith("orm"));
        assertThatExceptionOfType(UsageProblem.class)
                .isThrownBy(() -> plan(Content.template(Level.MID, 60, "billing"), 3))
                .withMessage("this workspace has no kata of billing: choose other --topics");
    }

    @Test
    @DisplayName("what cannot be asked leaves its time to the katas")
    void leftOver() {
        Material only = new Material(material.katas(), List.of(), kata -> List.of());
        InterviewPlan plan = new InterviewPlanner(only, NOTHING).plan(usual(), 7);
        assertThat(plan.parts()).allMatch(Part.Coding.class::isInstance);
        assertThat(plan.time()).isEqualTo(Content.minutes(60));
    }

    @Test
    @DisplayName("parts without a share are left out")
    void noShare() {
        InterviewTemplate template = new InterviewTemplate(
                "acme", "Ours", "Ours.", Level.MID, 30, List.of("orm"), new TimeShares(0, 100, 0, 0));
        assertThat(plan(template, 1).parts()).allMatch(Part.Coding.class::isInstance);
    }
}
