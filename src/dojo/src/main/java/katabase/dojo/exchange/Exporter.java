package katabase.dojo.exchange;

import java.util.List;

/** Writes questions in one format. */
@FunctionalInterface
interface Exporter {

    /** The whole file; its lines end with a line feed. */
    String write(List<TopicQuestions> topics);
}
