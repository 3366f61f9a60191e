package org.alongside.shared.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys of this installation by their names. The first seals, all of them open: a new key is put in front, and an
/// old one stays as long as anything is sealed with it.
public record Keyring(String current, Map<String, SecretKey> keys) {

    private static final int BYTES = 32;

    private static final String HOW = "Set ALONGSIDE_SEALING_KEYS to one or more keys, the current one first: a name of"
            + " small letters, digits and hyphens, a colon, and 32 random bytes in Base64 (openssl rand -base64 32)."
            + " Separate several with commas.";

    /// Reads `name:key,name:key`, the current one first.
    ///
    /// @throws IllegalStateException when this is not a keyring; the message says how to make one and quotes no key
    public static Keyring parse(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : text.strip().split("\\s*,\\s*", -1)) {
            var parts = entry.split(":", 2);
            if (parts.length < 2 || !parts[0].matches("[a-z0-9-]{1,40}") || keys.put(parts[0], key(parts[1])) != null) {
                throw new IllegalStateException(HOW);
            }
        }
        return new Keyring(keys.sequencedKeySet().getFirst(), Map.copyOf(keys));
    }

    private static SecretKey key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException _) {
            throw new IllegalStateException(HOW); // without the cause, which quotes the key
        }
        throw new IllegalStateException(HOW);
    }

    /// Whether one of the keys is written in a repository that everybody can read.
    public boolean holdsThatOf(String demo) {
        var known = demo.getBytes(UTF_8);
        return keys.values().stream()
                .anyMatch(key -> Arrays.equals(key.getEncoded(), 0, known.length, known, 0, known.length));
    }

    @Override
    public String toString() {
        return "Keyring" + keys.keySet();
    }
}
