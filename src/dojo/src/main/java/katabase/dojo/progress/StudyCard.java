package katabase.dojo.progress;

/**
 * Something that can be studied: a kata or a question.
 *
 * @param kind which of them
 * @param id the kata's name or the question's id
 * @param topic the topic that it belongs to
 * @param minutes how long it should take, at least 1
 */
public record StudyCard(Kind kind, String id, String topic, int minutes) {

    /** What there is to be studied. */
    public enum Kind {
        KATA,
        QUESTION
    }

    /** A kata's card. */
    public static StudyCard kata(String name, String topic, int minutes) {
        return new StudyCard(Kind.KATA, name, topic, Math.max(1, minutes));
    }

    /** A question's card. */
    public static StudyCard question(String id, String topic, int minutes) {
        return new StudyCard(Kind.QUESTION, id, topic, Math.max(1, minutes));
    }
}
