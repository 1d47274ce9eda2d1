package katabase.dojo.interview.plan;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.TimeShares;
import katabase.dojo.UsageProblem;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.quiz.shelf.QuestionCard;

/**
 * Plans interviews.
 *
 * @param material what they can be made of
 * @param seen what is better left out
 */
public record InterviewPlanner(Material material, Seen seen) {

    private static final int MOST_FOLLOW_UPS = 3;
    private static final Duration OF_FOLLOW_UP = Duration.ofMinutes(2);

    /**
     * Plans an interview. Nothing but the arguments and this planner's content makes a difference: no clock, no locale, no
     * order of files.
     *
     * @param template what is asked, and for how long
     * @param seed decides among what is equally good
     * @throws UsageProblem if the workspace has no kata of its topics
     */
    public InterviewPlan plan(InterviewTemplate template, long seed) {
        Set<String> topics = new LinkedHashSet<>(template.topics());
        Material drawn = material.of(topics);
        if (drawn.katas().isEmpty()) {
            throw new UsageProblem(
                    "this workspace has no kata of " + String.join(", ", template.topics()), "choose other --topics");
        }
        Random random = new Random(seed);
        Suitability suitability = new Suitability(template.level());
        Duration whole = Duration.ofMinutes(template.minutes());
        TimeShares shares = template.time();
        TopicBalance balance = new TopicBalance(drawn.topics(), random);

        List<KataCard> katas = new KataChoice(
                        suitability, seen, (int) share(whole, shares.katas()).toMinutes())
                .from(drawn.katas(), random);
        katas.forEach(kata -> balance.add(kata.folder().topic(), kata.minutes()));
        Set<String> names = katas.stream().map(kata -> kata.folder().name()).collect(Collectors.toSet());
        QuestionChoice questions = new QuestionChoice(drawn.questions(), names, suitability, seen, balance, random);
        Optional<Part> design = shares.design() == 0
                ? Optional.empty()
                : questions.discussion().map(card -> new Part.Design(share(whole, shares.design()), card.id()));
        Optional<Part> warmUp =
                shares.warmUp() == 0 ? Optional.empty() : warmUp(share(whole, shares.warmUp()), questions);

        List<Part> parts = new ArrayList<>();
        warmUp.ifPresent(parts::add);
        // What a part that cannot be had leaves over goes to the katas.
        Duration left = whole.minus(time(warmUp)).minus(time(design));
        parts.addAll(coding(katas, left, share(whole, shares.followUps()), random));
        design.ifPresent(parts::add);
        return new InterviewPlan(template.interview(), template.title(), template.level(), seed, parts);
    }

    private static Duration share(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(TimeShares.WHOLE).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration time(Optional<Part> part) {
        return part.map(Part::time).orElse(Duration.ZERO);
    }

    private static Optional<Part> warmUp(Duration time, QuestionChoice questions) {
        List<String> ids = questions.warmUp((int) time.toMinutes()).stream()
                .map(QuestionCard::id)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Part.WarmUp(time, ids));
    }

    /** Each kata and what is asked about it; the time is divided by the katas' own minutes. */
    private List<Part> coding(List<KataCard> katas, Duration time, Duration followUps, Random random) {
        int minutes = katas.stream().mapToInt(KataCard::minutes).sum();
        List<Part> parts = new ArrayList<>();
        Duration left = time;
        for (int number = 0; number < katas.size(); number++) {
            KataCard kata = katas.get(number);
            boolean last = number == katas.size() - 1;
            Duration both = last
                    ? left
                    : time.multipliedBy(kata.minutes()).dividedBy(minutes).truncatedTo(ChronoUnit.SECONDS);
            left = left.minus(both);
            Optional<Part> asked =
                    followUps(kata, followUps.dividedBy(katas.size()).truncatedTo(ChronoUnit.SECONDS), random);
            parts.add(new Part.Coding(both.minus(time(asked)), kata.folder().name()));
            asked.ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> followUps(KataCard kata, Duration time, Random random) {
        if (time.isZero()) {
            return Optional.empty();
        }
        List<String> questions = new ArrayList<>(material.followUps().apply(kata));
        Collections.shuffle(questions, random);
        int count = (int) Math.max(1, Math.min(MOST_FOLLOW_UPS, time.dividedBy(OF_FOLLOW_UP)));
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.FollowUps(
                        time, kata.folder().name(), questions.subList(0, Math.min(count, questions.size()))));
    }
}
