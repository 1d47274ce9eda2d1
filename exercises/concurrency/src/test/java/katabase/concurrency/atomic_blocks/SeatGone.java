package katabase.concurrency.atomic_blocks;

/** An exception of the work's own. */
final class SeatGone extends Exception {

    private static final long serialVersionUID = 1L;
}
