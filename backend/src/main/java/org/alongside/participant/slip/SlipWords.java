package org.alongside.participant.slip;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The six words of a slip, as they are kept apart from others: small letters, one space between.
///
/// Read as a number in base 1557 (the length of the list) they are `11 v + (v mod 11)`, where `v` is 60 random bits.
/// So most slips of the pen are told apart from words that nobody was given. The list is taken from the English one of
/// BIP 39 (MIT licence, © 2013 its authors), without words that could hurt whoever is handed them.
record SlipWords(String text) {

    static final int LENGTH = 6;
    static final int BITS = 60;

    private static final BigInteger CHECK = BigInteger.valueOf(11);
    private static final List<String> LIST = list();
    private static final Map<String, Integer> PLACES = places();

    /// What somebody typed, with any spaces, hyphens and capitals. Empty when it cannot be the words of a slip.
    static Optional<SlipWords> read(String typed) {
        var words = Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() == LENGTH && PLACES.keySet().containsAll(words) && isWhole(words)
                ? Optional.of(new SlipWords(String.join(" ", words)))
                : Optional.empty();
    }

    private static boolean isWhole(List<String> words) {
        var number = BigInteger.ZERO;
        for (var word : words) {
            number = number.multiply(BigInteger.valueOf(LIST.size())).add(BigInteger.valueOf(place(word)));
        }
        var parts = number.divideAndRemainder(CHECK);
        return parts[0].bitLength() <= BITS && parts[0].mod(CHECK).equals(parts[1]);
    }

    /// The words for 60 random bits.
    static SlipWords of(BigInteger bits) {
        var number = bits.multiply(CHECK).add(bits.mod(CHECK));
        var words = new String[LENGTH];
        for (var place = LENGTH - 1; place >= 0; place--) {
            var parts = number.divideAndRemainder(BigInteger.valueOf(LIST.size()));
            words[place] = LIST.get(parts[1].intValue());
            number = parts[0];
        }
        return new SlipWords(String.join(" ", words));
    }

    private static int place(String word) {
        return requireNonNull(PLACES.get(word));
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < LIST.size(); place++) {
            places.put(LIST.get(place), place);
        }
        return places;
    }

    private static List<String> list() {
        try (var in = SlipWords.class.getResourceAsStream("/slip/words.txt")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Nobody reads a slip in a log.
    @Override
    public String toString() {
        return "a slip";
    }
}
