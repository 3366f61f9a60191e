package org.alongside.shared.cipher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals words for one row of a table with the keys of this installation; see [Box].
@ApplicationScoped
public class Sealing {

    private final Keyring keyring;

    Sealing(@ConfigProperty(name = "alongside.sealing-keys") Optional<String> keys) {
        this.keyring = Keyring.parse(keys.orElse(""));
    }

    /// Seals with the current key.
    public Sealed seal(UUID row, String words) {
        return new Sealed(keyring.current(), box(keyring.current()).seal(row.toString(), words));
    }

    /// Gives back what was sealed for this row.
    ///
    /// @throws IllegalStateException when the words were sealed for another row, were changed since, or their
    /// key is not on the keyring any more
    public String open(UUID row, Sealed sealed) {
        return box(sealed.keyId()).open(row.toString(), sealed.sealed());
    }

    private Box box(String keyId) {
        var key = keyring.keys().get(keyId);
        if (key == null) {
            throw new IllegalStateException("The key that sealed this is not in ALONGSIDE_SEALING_KEYS.");
        }
        return new Box(key);
    }
}
