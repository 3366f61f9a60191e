package org.alongside.stress;

import java.util.List;
import java.util.random.RandomGenerator;

/// One way in which a request can be hostile.
record Wrong(String name, Act act) {

    interface Act {
        void on(Request request, RandomGenerator dice);
    }

    void on(Request request, RandomGenerator dice) {
        request.wrongs.add(name);
        act.on(request, dice);
    }

    static <T> T any(List<T> ones, RandomGenerator dice) {
        return ones.get(dice.nextInt(ones.size()));
    }
}
