package katabase.testbed.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Databases of one kind, each a clone of the same template.
 *
 * <p>In the first round of tests one is made ahead while the one before it is in use. Tests that come back are going to
 * come again: from then on as many as a round took are made between the rounds, when nobody waits.
 */
final class Template {

    private final String name;
    private final Supplier<Database> cloning;
    private final Executor background;
    private final int mostAhead;
    private final Deque<CompletableFuture<Database>> ahead = new ArrayDeque<>();
    private int taken;
    private int takenBefore;

    /**
     * @param name the template's name on the server
     * @param cloning makes one more clone
     * @param background where clones are made ahead
     * @param mostAhead how many are made between two rounds at most
     */
    Template(String name, Supplier<Database> cloning, Executor background, int mostAhead) {
        this.name = name;
        this.cloning = cloning;
        this.background = background;
        this.mostAhead = mostAhead;
        ahead.add(CompletableFuture.completedFuture(cloning.get()));
    }

    String name() {
        return name;
    }

    /** A clone that nobody else has. */
    synchronized Database take() {
        CompletableFuture<Database> prepared = ahead.isEmpty() ? make() : ahead.remove();
        taken++;
        if (takenBefore == 0 || taken < takenBefore) {
            stockUp(1);
        }
        return joined(prepared);
    }

    /** Takes one back that nobody has touched. */
    synchronized void giveBack(Database untouched) {
        ahead.addFirst(CompletableFuture.completedFuture(untouched));
    }

    private Database joined(CompletableFuture<Database> prepared) {
        try {
            return prepared.join();
        } catch (CompletionException e) {
            return cloning.get();
        }
    }

    private CompletableFuture<Database> make() {
        return CompletableFuture.supplyAsync(cloning, background);
    }

    private void stockUp(int count) {
        while (ahead.size() < count) {
            ahead.add(make());
        }
    }

    /** The tests of one round are over. */
    synchronized void roundOver() {
        if (takenBefore > 0) {
            stockUp(Math.min(taken, mostAhead));
        }
        takenBefore = taken;
        taken = 0;
    }

    /** Those that were made ahead and are no longer wanted. */
    synchronized List<CompletableFuture<Database>> clear() {
        List<CompletableFuture<Database>> unwanted = List.copyOf(ahead);
        ahead.clear();
        takenBefore = 0;
        taken = 0;
        return unwanted;
    }
}
