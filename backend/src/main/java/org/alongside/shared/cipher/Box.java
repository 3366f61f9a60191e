package org.alongside.shared.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals words with one key for one place (AES-256-GCM, NIST SP 800-38D): moved to another place, or changed by one
/// bit,
/// they do not open. What is sealed reads nonce, cipher text and tag in Base64.
public record Box(SecretKey key) {

    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    public String seal(String place, String words) {
        var nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, place, nonce, words.getBytes(UTF_8));
        var both = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return Base64.getEncoder().encodeToString(both.array());
    }

    /// Gives back what was sealed for this place.
    ///
    /// @throws IllegalStateException when it was sealed for another place, with another key, or was changed since
    public String open(String place, String sealed) {
        var both = Base64.getDecoder().decode(sealed);
        var nonce = Arrays.copyOf(both, NONCE_BYTES);
        var words = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(run(Cipher.DECRYPT_MODE, place, nonce, words), UTF_8);
    }

    private byte[] run(int mode, String place, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This was not sealed for its place, or was changed since.", broken);
        }
    }
}
