package org.alongside.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.shared.cipher.Box;

/// The key of one round. Only with it can one say whose answer an answer is, and read it. It is destroyed when the
/// round closes.
record RoundKey(SecretKey key) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA256";

    static RoundKey drawn() {
        var bytes = new byte[Box.KEY_BYTES];
        CHANCE.nextBytes(bytes);
        return of(bytes);
    }

    private static RoundKey of(byte[] bytes) {
        return new RoundKey(new SecretKeySpec(bytes, "AES"));
    }

    static RoundKey read(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /// The name of a person in this round (HMAC-SHA-256, RFC 2104). The same person has the same name, and without the
    /// key no name leads to anybody.
    String nameOf(UUID participant) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getEncoded(), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(participant.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Box box() {
        return new Box(key);
    }

    /// So that no log can have it.
    @Override
    public String toString() {
        return "RoundKey";
    }
}
