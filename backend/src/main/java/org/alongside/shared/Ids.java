package org.alongside.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Names for new things.
public final class Ids {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Ids() {}

    /// Rises with time, so that an index grows at its end: UUID version 7 (RFC 9562, section 5.7). For things whose
    /// time of making is no secret.
    public static UUID ordered(Instant at) {
        var high = (at.toEpochMilli() << 16) | 0x7000 | CHANCE.nextInt(0x1000);
        var low = (CHANCE.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// Tells nothing: UUID version 4.
    public static UUID secret() {
        return UUID.randomUUID();
    }
}
