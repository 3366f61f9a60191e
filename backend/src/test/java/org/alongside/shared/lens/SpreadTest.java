package org.alongside.shared.lens;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadTest {

    private static final Heads NOBODY = new Heads(0, 0, 0, 0);

    @Test
    void every_option_is_counted_in_three_lenses_and_in_steps_of_five() {
        var spread = Spread.of(List.of(new Heads(9, 2, 0, 0), new Heads(1, 11, 6, 0)), new Heads(2, 3, 1, 0));
        assertThat(spread).isEqualTo(new Spread(List.of(new Count(10, 10, 0), new Count(20, 5, 15)), null));
    }

    @Test
    void nothing_is_shown_of_a_question_that_fewer_than_five_people_answered() {
        var spread = Spread.of(List.of(new Heads(3, 1, 0, 0), NOBODY), new Heads(20, 20, 0, 0));
        assertThat(spread.options()).isNull();
        assertThat(spread.hidden()).contains("at least five");
    }

    @Test
    void the_lenses_are_hidden_when_one_kind_of_answer_came_from_few() {
        var spread = Spread.of(List.of(new Heads(9, 8, 0, 4), new Heads(1, 11, 0, 0)), NOBODY);
        assertThat(spread.options()).containsExactly(new Count(20, null, null), new Count(10, null, null));
        assertThat(spread.hidden()).contains("side by side");
    }

    @Test
    void numbers_that_fit_together_too_closely_are_hidden() {
        var spread = Spread.of(List.of(new Heads(3, 0, 0, 0), new Heads(3, 0, 0, 0)), NOBODY);
        assertThat(spread.options()).isNull();
    }

    /// Somebody knows the rule, what is shown, and exactly how many people of each kind took part. They write down
    /// all answers that would look the same. No number from one to four may be the same in all of them, also where
    /// nothing is shown. Every possible set of answers of these people is tried.
    @Test
    void no_small_number_can_be_worked_out_by_who_knows_how_many_of_each_kind_took_part() {
        for (var people : List.of(
                new Heads(5, 0, 0, 0),
                new Heads(6, 0, 0, 0),
                new Heads(9, 0, 0, 0),
                new Heads(12, 0, 0, 0),
                new Heads(13, 0, 0, 0),
                new Heads(5, 1, 0, 0),
                new Heads(5, 5, 0, 0),
                new Heads(6, 5, 0, 0),
                new Heads(6, 6, 0, 0),
                new Heads(8, 7, 0, 0),
                new Heads(0, 5, 0, 6),
                new Heads(5, 0, 6, 0))) {
            keepsItsSecrets(people, 2);
            keepsItsSecrets(people, 3);
        }
        for (var people : List.of(new Heads(5, 5, 5, 0), new Heads(5, 5, 0, 5), new Heads(6, 2, 5, 0))) {
            keepsItsSecrets(people, 2);
        }
        for (var people : List.of(new Heads(12, 0, 0, 0), new Heads(13, 0, 0, 0), new Heads(15, 0, 0, 0))) {
            keepsItsSecrets(people, 4);
        }
    }

    private static void keepsItsSecrets(Heads people, int options) {
        everySetOfAnswers(people, options).stream()
                .collect(groupingBy(Spread::of))
                .forEach((shown, fitting) -> {
                    var first = fitting.getFirst().tellingNumbers();
                    for (var at = 0; at < first.length; at++) {
                        var place = at;
                        var number = first[at];
                        if (number > 0 && number < Lenses.ENOUGH) {
                            assertThat(fitting)
                                    .as("%s of %s: number %d is always %d", shown, people, place, number)
                                    .anyMatch(other -> other.tellingNumbers()[place] != number);
                        }
                    }
                });
    }

    private static List<Table> everySetOfAnswers(Heads people, int options) {
        var found = new ArrayList<List<int[]>>();
        found.add(List.of());
        for (var kind : Kind.values()) {
            var rows = rows(people.of(kind), options + 1);
            var longer = new ArrayList<List<int[]>>();
            for (var begun : found) {
                for (var row : rows) {
                    var next = new ArrayList<>(begun);
                    next.add(row);
                    longer.add(next);
                }
            }
            found = longer;
        }
        return found.stream().map(SpreadTest::table).toList();
    }

    /// Every way to share out people over columns.
    private static List<int[]> rows(int people, int columns) {
        if (columns == 1) {
            return List.of(new int[] {people});
        }
        var all = new ArrayList<int[]>();
        for (var here = 0; here <= people; here++) {
            for (var rest : rows(people - here, columns - 1)) {
                all.add(IntStream.concat(IntStream.of(here), Arrays.stream(rest))
                        .toArray());
            }
        }
        return all;
    }

    private static Table table(List<int[]> rows) {
        var columns = IntStream.range(0, rows.getFirst().length)
                .mapToObj(at -> new Heads(rows.get(0)[at], rows.get(1)[at], rows.get(2)[at], rows.get(3)[at]))
                .toList();
        return new Table(columns.subList(0, columns.size() - 1), columns.getLast());
    }

    /// Somebody subtracts whatever can be subtracted: lenses from each other, options from the number of those
    /// who took part, and the same again with what came out, until nothing new does. They know how many of each
    /// kind took part, and so also what changed when one person came, went or passed a question over.
    @Test
    void subtracting_and_subtracting_again_leads_to_no_small_number_in_10_000_populations() {
        var random = new Random(2026);
        var shown = 0;
        for (var round = 0; round < 10_000; round++) {
            var people = new Heads(size(random), size(random), size(random), size(random));
            var answers = answers(random, people, 2 + random.nextInt(4));
            shown += findsNothing(people, answers) ? 1 : 0;
            var more = new Heads(people.livedOnly() + 1, people.professionalOnly(), people.both(), people.notSaid());
            findsNothing(more, answers.withOneMore(random));
        }
        assertThat(shown).isGreaterThan(2_000);
    }

    private static int size(Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(40);
    }

    /// For each kind, how many chose each option, and in the last place how many said nothing.
    private record Answers(List<int[]> people, int options) {

        Table table() {
            return SpreadTest.table(people);
        }

        Answers withOneMore(Random random) {
            var more = people.stream().map(int[]::clone).toList();
            more.getFirst()[random.nextInt(options + 1)]++;
            return new Answers(more, options);
        }
    }

    private static Answers answers(Random random, Heads people, int options) {
        var all = new int[4][options + 1];
        var counts = List.of(people.livedOnly(), people.professionalOnly(), people.both(), people.notSaid());
        for (var kind = 0; kind < all.length; kind++) {
            var liked = random.nextInt(options);
            for (var one = 0; one < counts.get(kind); one++) {
                all[kind][random.nextBoolean() ? liked : random.nextInt(options + 1)]++;
            }
        }
        return new Answers(Arrays.asList(all), options);
    }

    /// True where something is shown.
    private static boolean findsNothing(Heads people, Answers answers) {
        var spread = Spread.of(answers.table());
        if (spread.options() == null) {
            return false;
        }
        var found = new Subtraction(people, spread.options());
        for (var kind = 0; kind < 4; kind++) {
            for (var option = 0; option < answers.options(); option++) {
                var truth = answers.people().get(kind)[option];
                if (truth > 0 && truth < Lenses.ENOUGH) {
                    assertThat(found.isSure(kind, option))
                            .as("%s of %s: kind %d, option %d", spread, people, kind, option)
                            .isFalse();
                }
            }
        }
        return true;
    }
}
