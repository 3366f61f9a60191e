package org.alongside.shared.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works out from what is shown between which numbers each hidden number must lie, as somebody with a pencil would.
final class Subtraction {

    private static final int KINDS = 4;

    private final int columns;
    private final int[] least;
    private final int[] most;
    private final List<Sum> sums = new ArrayList<>();

    private record Sum(List<Integer> cells, int least, int most) {}

    Subtraction(Heads people, List<Count> shown) {
        columns = shown.size() + 1;
        least = new int[KINDS * columns];
        most = new int[KINDS * columns];
        Arrays.fill(most, people.total());
        var heads = List.of(people.livedOnly(), people.professionalOnly(), people.both(), people.notSaid());
        for (var kind = 0; kind < KINDS; kind++) {
            var row = new ArrayList<Integer>();
            for (var column = 0; column < columns; column++) {
                row.add(cell(kind, column));
            }
            sums.add(new Sum(row, heads.get(kind), heads.get(kind)));
        }
        for (var option = 0; option < shown.size(); option++) {
            var count = shown.get(option);
            add(option, count.everyone(), 0, 1, 2, 3);
            add(option, count.lived(), 0, 2);
            add(option, count.professional(), 1, 2);
        }
        while (narrows()) {
            // until nothing new comes out
        }
    }

    private int cell(int kind, int column) {
        return kind * columns + column;
    }

    private void add(int option, @Nullable Integer rounded, int... kinds) {
        if (rounded != null) {
            sums.add(new Sum(
                    Arrays.stream(kinds).mapToObj(kind -> cell(kind, option)).toList(),
                    Math.max(0, rounded - 2),
                    rounded + 2));
        }
    }

    private boolean narrows() {
        var before = Arrays.stream(most).sum() - Arrays.stream(least).sum();
        for (var sum : sums) {
            var lowest = sum.cells().stream().mapToInt(cell -> least[cell]).sum();
            var highest = sum.cells().stream().mapToInt(cell -> most[cell]).sum();
            for (var cell : sum.cells()) {
                var othersLeast = lowest - least[cell];
                var othersMost = highest - most[cell];
                least[cell] = Math.max(least[cell], sum.least() - othersMost);
                most[cell] = Math.min(most[cell], sum.most() - othersLeast);
                lowest = othersLeast + least[cell];
                highest = othersMost + most[cell];
            }
        }
        return Arrays.stream(most).sum() - Arrays.stream(least).sum() < before;
    }

    boolean isSure(int kind, int option) {
        return least[cell(kind, option)] == most[cell(kind, option)];
    }
}
