package katabase.concurrency.atomic_blocks;

import java.util.ArrayList;
import java.util.List;
import katabase.concurrency.atomic_blocks.BlockTree.Branch;
import katabase.concurrency.atomic_blocks.BlockTree.Ending;
import katabase.testbed.Chance;

/** Makes trees of blocks: some that each run should have, and random ones. */
final class BlockTrees {

    private static final int DEEPEST = 4;

    private final SeatingPlan plan;
    private final Chance chance;

    BlockTrees(SeatingPlan plan, Chance chance) {
        this.plan = plan;
        this.chance = chance;
    }

    /** So many trees, at least 3, the random ones last. */
    List<BlockTree> list(int count) {
        List<BlockTree> trees =
                new ArrayList<>(List.of(failedInsideAFailed(), doomedAfterADoomed(), doomedAroundAFailed()));
        while (trees.size() < count) {
            trees.add(random(1));
        }
        return trees;
    }

    private BlockTree failedInsideAFailed() {
        BlockTree innermost = leaf(Ending.SQL_ERROR);
        BlockTree middle =
                new BlockTree(plan.seat(), List.of(new Branch(innermost, true, plan.seat())), Ending.EXCEPTION);
        return new BlockTree(plan.seat(), List.of(new Branch(middle, true, plan.seat())), Ending.WELL);
    }

    private BlockTree doomedAfterADoomed() {
        BlockTree innermost = leaf(Ending.DOOMED);
        BlockTree middle = new BlockTree(plan.seat(), List.of(new Branch(innermost, true, plan.seat())), Ending.WELL);
        BlockTree well = leaf(Ending.WELL);
        BlockTree last = new BlockTree(plan.seat(), List.of(new Branch(well, false, plan.seat())), Ending.DOOMED);
        return new BlockTree(
                plan.seat(),
                List.of(new Branch(middle, false, plan.seat()), new Branch(last, false, plan.seat())),
                Ending.WELL);
    }

    /** A mark that is not put back when an inner block throws shows here in each run, and not only in most. */
    private BlockTree doomedAroundAFailed() {
        BlockTree innermost = leaf(Ending.EXCEPTION);
        BlockTree middle = new BlockTree(plan.seat(), List.of(new Branch(innermost, true, plan.seat())), Ending.DOOMED);
        return new BlockTree(plan.seat(), List.of(new Branch(middle, false, plan.seat())), Ending.WELL);
    }

    /** A block without inner ones. */
    BlockTree leaf(Ending ending) {
        return new BlockTree(plan.seat(), List.of(), ending);
    }

    private BlockTree random(int depth) {
        List<Branch> branches = new ArrayList<>();
        String first = plan.seat();
        for (int count = depth < DEEPEST ? chance.number(0, 3) : 0; count > 0; count--) {
            branches.add(new Branch(random(depth + 1), chance.number(1, 4) > 1, plan.seat()));
        }
        return new BlockTree(first, branches, chance.pick(List.of(Ending.values())));
    }
}
