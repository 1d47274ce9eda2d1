package katabase.dojo.progress;

/**
 * Where the learner stands with one question.
 *
 * @param question its id
 * @param answers how often it was answered
 * @param right how often rightly
 * @param memory how well it is remembered
 */
public record QuestionProgress(String question, int answers, int right, Memory memory) {}
