package org.alongside.shared.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Seals words for one row of a table (AES-256-GCM, NIST SP 800-38D): moved to another row, or changed by one bit, they
/// do not open.
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom chance = new SecureRandom();
    private final Keyring keyring;

    Sealing(@ConfigProperty(name = "alongside.sealing-keys") Optional<String> keys) {
        this.keyring = Keyring.parse(keys.orElse(""));
    }

    /// Seals with the current key.
    public Sealed seal(UUID row, String words) {
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, keyring.keys().get(keyring.current()), row, nonce, words.getBytes(UTF_8));
        var both = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return new Sealed(keyring.current(), Base64.getEncoder().encodeToString(both.array()));
    }

    /// Gives back what was sealed for this row.
    ///
    /// @throws IllegalStateException when the words were sealed for another row, were changed since, or their
    /// key is not on the keyring any more
    public String open(UUID row, Sealed sealed) {
        var both = Base64.getDecoder().decode(sealed.sealed());
        var nonce = Arrays.copyOf(both, NONCE_BYTES);
        var words = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(run(Cipher.DECRYPT_MODE, keyring.keys().get(sealed.keyId()), row, nonce, words), UTF_8);
    }

    private static byte[] run(int mode, @Nullable SecretKey key, UUID row, byte[] nonce, byte[] input) {
        if (key == null) {
            throw new IllegalStateException("The key that sealed this is not in ALONGSIDE_SEALING_KEYS.");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This was not sealed for its row, or was changed since.", broken);
        }
    }
}
