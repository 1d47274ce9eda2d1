package katabase.testbed.statements;

import java.util.concurrent.atomic.AtomicInteger;

/** So many calls to the server and not one more. */
final class Allowance {

    private final int calls;
    private final AtomicInteger used = new AtomicInteger();

    Allowance(int calls) {
        this.calls = calls;
    }

    /** Throws {@link CallRefused} when all are used up. */
    void use() {
        if (used.incrementAndGet() > calls) {
            throw new CallRefused(calls);
        }
    }
}
