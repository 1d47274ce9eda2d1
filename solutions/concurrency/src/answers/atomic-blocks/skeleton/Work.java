package katabase.concurrency.atomic_blocks;

/**
 * Given: what is done in a block.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it; may throw anything. */
    T run() throws Exception;
}
