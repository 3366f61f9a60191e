package org.alongside.shared.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The answers to one question: how many people of each kind chose each option, and in the last column how many of them
/// said nothing. Only for counting inside this package; [Spread] is what may be shown of it.
final class Table {

    private static final int LIVED_ONLY = 0;
    private static final int PROFESSIONAL_ONLY = 1;
    private static final int BOTH = 2;
    private static final int NOT_SAID = 3;

    private final int[][] people;

    Table(List<Heads> options, Heads silent) {
        people = new int[][] {
            row(Heads::livedOnly, options, silent),
            row(Heads::professionalOnly, options, silent),
            row(Heads::both, options, silent),
            row(Heads::notSaid, options, silent)
        };
    }

    private static int[] row(ToIntFunction<Heads> kind, List<Heads> options, Heads silent) {
        return Stream.concat(options.stream(), Stream.of(silent)).mapToInt(kind).toArray();
    }

    int options() {
        return people[0].length - 1;
    }

    private int answered(int kind) {
        return Arrays.stream(people[kind], 0, options()).sum();
    }

    Heads answered() {
        return new Heads(answered(LIVED_ONLY), answered(PROFESSIONAL_ONLY), answered(BOTH), answered(NOT_SAID));
    }

    int everyone(int option) {
        return Arrays.stream(people).mapToInt(row -> row[option]).sum();
    }

    int lived(int option) {
        return people[LIVED_ONLY][option] + people[BOTH][option];
    }

    int professional(int option) {
        return people[PROFESSIONAL_ONLY][option] + people[BOTH][option];
    }

    /// Every number that could tell on somebody: each kind's choice of each option, and their sums.
    int[] tellingNumbers() {
        var all = new ArrayList<Integer>();
        for (var option = 0; option < options(); option++) {
            for (var row : people) {
                all.add(row[option]);
            }
            all.addAll(List.of(everyone(option), lived(option), professional(option)));
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Tries every table in which one person, or two, had answered otherwise, until one is enough. Each is this same
    /// table while it is looked at, and must not be kept.
    boolean anyOther(Predicate<Table> isEnough) {
        return move(() -> isEnough.test(this) || move(() -> isEnough.test(this)));
    }

    private boolean move(BooleanSupplier stop) {
        for (var row : people) {
            for (var from = 0; from < row.length; from++) {
                for (var to = 0; to < row.length; to++) {
                    if (row[from] > 0 && to != from && move(row, from, to, stop)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean move(int[] row, int from, int to, BooleanSupplier stop) {
        row[from]--;
        row[to]++;
        try {
            return stop.getAsBoolean();
        } finally {
            row[from]++;
            row[to]--;
        }
    }
}
