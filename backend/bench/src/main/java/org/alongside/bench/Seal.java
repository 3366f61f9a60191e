package org.alongside.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals words as the product does, for the peer and for the keys of rounds in the world that is measured.
public record Seal(byte[] key) {

    private static final SecureRandom CHANCE = new SecureRandom();

    public String close(String place, String words) {
        var nonce = new byte[12];
        CHANCE.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, place, nonce, words.getBytes(UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(12 + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    public String open(String place, String sealed) {
        var both = Base64.getDecoder().decode(sealed);
        return new String(
                run(Cipher.DECRYPT_MODE, place, Arrays.copyOf(both, 12), Arrays.copyOfRange(both, 12, both.length)),
                UTF_8);
    }

    public String nameOf(String person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(person.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, String place, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
