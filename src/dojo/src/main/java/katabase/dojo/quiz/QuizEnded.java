package katabase.dojo.quiz;

/** The learner leaves in the middle of a question; what was answered before is kept. */
final class QuizEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What ended it. */
    enum Reason {
        /** The learner said so. */
        QUIT,
        /** Nobody is there to answer. */
        END_OF_INPUT
    }

    private final Reason reason;

    QuizEnded(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
