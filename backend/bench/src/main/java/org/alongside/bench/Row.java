package org.alongside.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One kind of work, and everyone who does it. The first is the product.
record Row(String key, String title, List<Contestant> contestants) {

    /// Does the work for a second or so.
    @FunctionalInterface
    interface Work {
        Measured round(int seconds, int seed) throws Exception;
    }

    /// What one round gave: answers a second, and seconds of processor time per answer in the server and the database.
    record Measured(double perSecond, double serverCpu, double databaseCpu) {}

    /// `goal`: how many times as much as this one the product should do; 0 where there is none. `learns`: a JVM, which
    /// gets faster by what it does.
    record Contestant(String name, Work work, double goal, boolean learns, List<Measured> rounds) {

        Contestant(String name, Work work, double goal, boolean learns) {
            this(name, work, goal, learns, new ArrayList<>());
        }

        private double[] perSecond() {
            return rounds.stream().mapToDouble(Measured::perSecond).toArray();
        }

        private String cpu() {
            var server =
                    rounds.stream().mapToDouble(Measured::serverCpu).average().orElse(0);
            var database =
                    rounds.stream().mapToDouble(Measured::databaseCpu).average().orElse(0);
            return "%6.0f + %-6.0f".formatted(server * 1e6, database * 1e6);
        }
    }

    static Row of(String key, String title, Contestant... contestants) {
        return new Row(key, title, List.of(contestants));
    }

    String table() {
        var ours = contestants.getFirst();
        var text = new StringBuilder("\n%s\n".formatted(title));
        for (var one : contestants) {
            text.append("  %-42s %8.0f/s (%6.0f to %6.0f) %s"
                    .formatted(
                            one.name(),
                            median(one.perSecond()),
                            least(one.perSecond()),
                            most(one.perSecond()),
                            one.cpu()));
            if (one != ours) {
                var ratios = ratios(ours, one);
                text.append("  %6.2f (%.2f to %.2f)".formatted(median(ratios), least(ratios), most(ratios)));
                text.append(verdict(median(ratios), one.goal()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /// Goals that fall short, for the end of the table.
    List<String> shortOf() {
        var ours = contestants.getFirst();
        return contestants.stream()
                .filter(one -> one != ours && median(ratios(ours, one)) < one.goal())
                .map(one ->
                        "%s: %.2f of %s, goal %.2f".formatted(title, median(ratios(ours, one)), one.name(), one.goal()))
                .toList();
    }

    static String verdict(double ratio, double goal) {
        if (goal == 0) {
            return "";
        }
        return ratio >= goal
                ? "  goal %s met".formatted(number(goal))
                : "  goal %s short by %.0f %%".formatted(number(goal), 100 * (1 - ratio / goal));
    }

    private static String number(double goal) {
        return String.format(Locale.ROOT, goal == Math.rint(goal) ? "%.0f" : "%.2f", goal);
    }

    /// Of rounds that followed each other, so that what disturbs the machine disturbs both.
    private static double[] ratios(Contestant ours, Contestant other) {
        var ratios = new double[ours.rounds().size()];
        for (var round = 0; round < ratios.length; round++) {
            ratios[round] = ours.rounds().get(round).perSecond()
                    / other.rounds().get(round).perSecond();
        }
        return ratios;
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double least(double... values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double most(double... values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
