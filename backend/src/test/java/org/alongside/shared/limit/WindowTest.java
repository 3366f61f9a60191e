package org.alongside.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowTest {

    @Test
    void requests_add_up_within_a_window_and_begin_anew_in_the_next() {
        var window = new Window();
        assertThat(window.count(1_700_000_000L)).isEqualTo(1);
        assertThat(window.count(1_700_000_009L)).isEqualTo(2);
        assertThat(window.count(1_700_000_010L)).isEqualTo(1);
    }

    @Test
    void the_wait_lasts_until_the_window_ends() {
        assertThat(Window.secondsLeft(1_700_000_003L)).isEqualTo(7);
        assertThat(Window.secondsLeft(1_700_000_010L)).isEqualTo(10);
    }

    @Test
    void no_request_is_lost_when_many_come_at_once() throws Exception {
        var window = new Window();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var counting = new ArrayList<Future<?>>();
            for (var n = 0; n < 10_000; n++) {
                counting.add(threads.submit(() -> window.count(5)));
            }
            for (var one : counting) {
                one.get();
            }
        }
        assertThat(window.count(5)).isEqualTo(10_001);
    }
}
