package katabase.concurrency.atomic_blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A block: a seat is booked, then come inner blocks and a seat after each, and the end. */
record BlockTree(String first, List<Branch> branches, Ending ending) {

    /** How a block ends; a doomed one has called rollbackOnly after its first seat. */
    enum Ending {
        WELL,
        DOOMED,
        EXCEPTION,
        SQL_ERROR
    }

    /** An inner block, and the seat that the outer block books after it. */
    record Branch(BlockTree tree, boolean caught, String after) {

        @Override
        public String toString() {
            return " " + tree + (caught ? " caught " : " ") + after;
        }
    }

    /** The seats that remain if the blocks around it remain; empty if the block throws. */
    Optional<List<String>> survivors() {
        List<String> rows = new ArrayList<>(List.of(first));
        for (Branch branch : branches) {
            Optional<List<String>> inner = branch.tree().survivors();
            if (inner.isEmpty() && !branch.caught()) {
                return Optional.empty();
            }
            rows.addAll(inner.orElse(List.of()));
            rows.add(branch.after());
        }
        return switch (ending) {
            case WELL -> Optional.of(rows);
            case DOOMED -> Optional.of(List.of());
            case EXCEPTION, SQL_ERROR -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        String doom = ending == Ending.DOOMED ? " rollbackOnly" : "";
        String end = switch (ending) {
            case WELL, DOOMED -> " }";
            case EXCEPTION -> " throw }";
            case SQL_ERROR -> " SQL error }";
        };
        return branches.stream().map(Branch::toString).collect(Collectors.joining("", "{ " + first + doom, end));
    }
}
