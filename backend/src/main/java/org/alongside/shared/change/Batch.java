package org.alongside.shared.change;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What may be told now. Whatever has an author to see goes out in its order. Anonymous things go out shuffled, once
/// [#ENOUGH] of them have come together or their day has ended: from a smaller batch one could tell who was first.
record Batch(List<Entry> named, List<Entry> anonymous) {

    static final int ENOUGH = 5;

    static Batch of(List<Entry> waiting, LocalDate today) {
        // what was anonymous and is not any more waits with what was told of it before, or its end came first
        var hidden =
                waiting.stream().filter(Entry::isAnonymous).map(Entry::subject).collect(toSet());
        var named = waiting.stream()
                .filter(entry -> !hidden.contains(entry.subject()))
                .toList();
        var anonymous = waiting.stream()
                .filter(entry -> hidden.contains(entry.subject()))
                .sorted(comparingLong(Entry::noted))
                .toList();
        var enough = anonymous.stream().map(Entry::subject).distinct().count() >= ENOUGH;
        return new Batch(
                named,
                enough
                        ? anonymous
                        : anonymous.stream()
                                .filter(entry -> entry.happenedOn().isBefore(today))
                                .toList());
    }

    /// What happened to one thing stays in its order; which thing comes first is chance.
    List<Entry> inOrder(Random chance) {
        var things = new ArrayList<>(anonymous.stream()
                .collect(groupingBy(Entry::subject, LinkedHashMap::new, toList()))
                .values());
        Collections.shuffle(things, chance);
        return Stream.concat(named.stream(), things.stream().flatMap(List::stream))
                .toList();
    }
}
