package katabase.dojo.exchange;

import java.util.List;
import katabase.catalogue.Question;

/**
 * Questions of one topic.
 *
 * @param topic the topic's slug
 * @param title the topic's name
 * @param questions some or all of its questions
 */
record TopicQuestions(String topic, String title, List<Question> questions) {

    TopicQuestions {
        questions = List.copyOf(questions);
    }
}
