package katabase.dojo;

import java.util.function.Supplier;
import katabase.judge.Judge;
import org.jspecify.annotations.Nullable;

/**
 * A judge that is opened when it is first asked for: its server and its workers take all processors for a while, and the
 * learner is to see the kata before.
 */
public final class LateJudge implements AutoCloseable {

    private final Supplier<OpenJudge> opening;
    private @Nullable OpenJudge opened;

    /**
     * @param opening opens it; called at most once
     */
    public LateJudge(Supplier<OpenJudge> opening) {
        this.opening = opening;
    }

    /** Gives the judge, which does not wait for its server and its workers either. */
    public synchronized Judge judge() {
        OpenJudge present = opened == null ? opening.get() : opened;
        opened = present;
        return present.judge();
    }

    /** Closes it if it was opened. */
    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
