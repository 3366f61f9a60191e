package org.alongside.participant;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// All that is held about a person at one moment, for the person alone.
public record MyData(Instant at, List<HeldThing> things) {

    MyData in(Locale locale) {
        return new MyData(at, things.stream().map(thing -> thing.in(locale)).toList());
    }
}
