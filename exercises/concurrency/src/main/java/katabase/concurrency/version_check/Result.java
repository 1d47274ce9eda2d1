package katabase.concurrency.version_check;

/** Given: what an editor is told who has pressed Save. */
public sealed interface Result {

    /**
     * The title is stored.
     *
     * @param version the version of the row now, for the editor's page
     */
    record Saved(long version) implements Result {}

    /**
     * Somebody else has changed the show since the editor's page was made. Nothing was stored.
     *
     * @param version the version of the row now
     * @param title the title in the row now
     */
    record Conflict(long version, String title) implements Result {}

    /** There is no such show, or not any more. */
    record Gone() implements Result {}
}
