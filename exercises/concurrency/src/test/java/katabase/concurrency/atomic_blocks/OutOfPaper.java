package katabase.concurrency.atomic_blocks;

/** An Error, which is no exception. */
final class OutOfPaper extends Error {

    private static final long serialVersionUID = 1L;
}
