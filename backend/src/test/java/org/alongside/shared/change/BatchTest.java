package org.alongside.shared.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_has_an_author_to_see_goes_out_at_once_and_in_order() {
        var waiting = List.of(named(), named(), anonymous(UUID.randomUUID()));
        assertThat(Batch.of(waiting, TODAY).inOrder(new Random(1))).containsExactly(waiting.get(0), waiting.get(1));
    }

    @Test
    void four_anonymous_things_wait_and_five_go_out() {
        assertThat(Batch.of(anonymous(4), TODAY).inOrder(new Random(1))).isEmpty();
        assertThat(Batch.of(anonymous(5), TODAY).inOrder(new Random(1))).hasSize(5);
    }

    @Test
    void one_thing_that_changed_five_times_is_still_one() {
        var thing = UUID.randomUUID();
        var waiting = IntStream.range(0, 5).mapToObj(n -> anonymous(thing)).toList();
        assertThat(Batch.of(waiting, TODAY).inOrder(new Random(1))).isEmpty();
    }

    @Test
    void at_the_end_of_its_day_everything_goes_out() {
        assertThat(Batch.of(anonymous(2), TODAY.plusDays(1)).inOrder(new Random(1)))
                .hasSize(2);
    }

    @Test
    void the_order_of_anonymous_things_is_chance() {
        var waiting = anonymous(5);
        var firsts = new HashSet<Entry>();
        for (var seed = 0; seed < 200; seed++) {
            firsts.add(Batch.of(waiting, TODAY).inOrder(new Random(seed)).getFirst());
        }
        assertThat(firsts).hasSize(5);
    }

    @Test
    void what_happened_to_one_thing_stays_in_its_order() {
        var thing = UUID.randomUUID();
        var made = anonymous(thing);
        var withdrawn = anonymous(thing);
        var waiting = new ArrayList<>(anonymous(5));
        waiting.add(1, made);
        waiting.add(withdrawn);
        for (var seed = 0; seed < 50; seed++) {
            assertThat(Batch.of(waiting, TODAY).inOrder(new Random(seed))).containsSubsequence(made, withdrawn);
        }
    }

    @Test
    void what_is_named_later_waits_with_what_was_anonymous_before() {
        var thing = UUID.randomUUID();
        var made = anonymous(thing);
        var withdrawn = new Entry(made(thing), TODAY);
        assertThat(Batch.of(List.of(withdrawn, made), TODAY).inOrder(new Random(1)))
                .isEmpty();
        assertThat(Batch.of(List.of(withdrawn, made), TODAY.plusDays(1)).inOrder(new Random(1)))
                .hasSize(2);
    }

    private static List<Entry> anonymous(int things) {
        return IntStream.range(0, things)
                .mapToObj(n -> anonymous(UUID.randomUUID()))
                .toList();
    }

    private static Entry anonymous(UUID subject) {
        return new Entry(made(subject).anonymousIf(true), TODAY);
    }

    private static Entry named() {
        return new Entry(made(UUID.randomUUID()), TODAY);
    }

    private static Change made(UUID subject) {
        return Change.of("contribution", "made", subject).inPublic();
    }
}
