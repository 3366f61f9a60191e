package org.alongside.shared.limit;

import java.util.concurrent.atomic.AtomicLong;

/// Counts what one caller asks for in fixed windows of time: the number of the window in the high half, the count in
/// the low half of one word, so that a million requests at once lose no count and take no lock.
final class Window {

    static final int SECONDS = 10;

    private final AtomicLong state = new AtomicLong();

    /// One more request at this second; gives the count within its window.
    int count(long second) {
        var window = second / SECONDS;
        var next = state.updateAndGet(
                before -> before >>> 32 == (window & 0xffff_ffffL) ? before + 1 : (window << 32) + 1);
        return (int) next;
    }

    /// Until a new window begins.
    static long secondsLeft(long second) {
        return SECONDS - second % SECONDS;
    }
}
