package katabase.drf.permission_table;

import java.util.ArrayList;
import java.util.function.Supplier;
import katabase.testbed.Chance;

/**
 * A composition of rules and what it should say.
 *
 * @param told as a failure says it
 * @param begins whether it allows the request
 * @param allowed whether it allows the request and then the row
 * @param making makes it of the learner's and and or
 */
record DrawnComposition(String told, boolean begins, boolean allowed, Supplier<Permission> making) {

    /** A random one, with at most so many and and or around a single rule. */
    static DrawnComposition random(Chance chance, int depth) {
        if (depth == 0) {
            return single(chance.coin(), chance.coin());
        }
        DrawnComposition one = random(chance, depth - 1);
        DrawnComposition other = random(chance, chance.number(0, depth - 1));
        return chance.coin() ? one.and(other) : one.or(other);
    }

    private static DrawnComposition single(boolean request, boolean row) {
        String told = Voice.word(request) + "/" + Voice.word(row);
        return new DrawnComposition(
                told, request, request && row, () -> new Voice(told, request, row, new ArrayList<>()));
    }

    Permission made() {
        return making.get();
    }

    private DrawnComposition and(DrawnComposition other) {
        return new DrawnComposition(
                "(" + told + " and " + other.told + ")",
                begins && other.begins,
                allowed && other.allowed,
                () -> made().and(other.made()));
    }

    private DrawnComposition or(DrawnComposition other) {
        return new DrawnComposition(
                "(" + told + " or " + other.told + ")",
                begins || other.begins,
                allowed || other.allowed,
                () -> made().or(other.made()));
    }
}
