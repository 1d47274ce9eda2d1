package katabase.testbed.choreography;

/** When the learner's code has to stop. */
enum Moment {
    /** Inside the statement that has changed a row. */
    AFTER_THE_CHANGE("trigger", "", ""),
    /** In the COMMIT, or at the end of a statement in autocommit: all is done and checked, and nobody else sees it. */
    AT_COMMIT("constraint trigger", "deferrable initially deferred ", "commit after ");

    private final String kind;
    private final String deferral;
    private final String words;

    Moment(String kind, String deferral, String words) {
        this.kind = kind;
        this.deferral = deferral;
        this.words = words;
    }

    /** The trigger that stops there. */
    String trigger(String name, String event, String table, String when) {
        return "create " + kind + " " + name + " after " + event + " on " + table + " " + deferral
                + "for each row when (" + when + ") execute function stage." + name + "()";
    }

    /** The place, for messages. */
    String place(String event, String table) {
        return words + event + " on " + table;
    }
}
