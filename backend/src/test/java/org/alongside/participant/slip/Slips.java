package org.alongside.participant.slip;

import java.math.BigInteger;
import java.security.SecureRandom;

/// Slips as a facilitator's device draws them.
public final class Slips {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Slips() {}

    public static String drawn() {
        return SlipWords.of(new BigInteger(SlipWords.BITS, CHANCE)).text();
    }
}
