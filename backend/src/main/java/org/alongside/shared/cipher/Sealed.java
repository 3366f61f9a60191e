package org.alongside.shared.cipher;

import jakarta.persistence.Embeddable;

/// Words that only [Sealing] can read again: the name of the key, and nonce, cipher text and tag in Base64.
@Embeddable
public record Sealed(String keyId, String sealed) {}
