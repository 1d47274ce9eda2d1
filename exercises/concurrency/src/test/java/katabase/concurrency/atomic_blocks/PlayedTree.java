package katabase.concurrency.atomic_blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.testbed.choreography.Outcome;

/**
 * A tree of blocks that was played.
 *
 * @param outcome how its outermost block ended
 * @param stored the seats that are booked since, as another session sees them
 */
record PlayedTree(BlockTree tree, Outcome<?> outcome, List<String> stored) {

    void requireItsEnd() {
        assertThat(outcome.returned())
                .withFailMessage(
                        "this tree of blocks should %s, but %s: %s. Read { } as a block, \"caught\" as caught"
                                + " outside the block before it",
                        tree.survivors().isPresent() ? "end normally" : "end with an exception",
                        outcome.returned() ? "ended normally" : outcome.thrown() + " came out",
                        tree)
                .isEqualTo(tree.survivors().isPresent());
    }

    void requireItsSurvivors() {
        List<String> expected = tree.survivors().orElse(List.of());
        assertThat(stored)
                .withFailMessage(
                        "after this tree of blocks the seats %s are stored, and should be %s: %s. Read { } as a"
                                + " block, \"caught\" as caught outside the block before it. What a block leaves"
                                + " behind, be it a savepoint, a mark or a depth, shows in such nests only",
                        stored, expected, tree)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
