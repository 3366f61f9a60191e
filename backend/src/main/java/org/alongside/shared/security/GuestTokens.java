package org.alongside.shared.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Who has a slip is known by a keyed hash of its words, and for a short while by a token that names that hash. Nothing
/// is stored for a token: it is signed, and it ends with its time or with the slip.
@ApplicationScoped
public class GuestTokens {

    /// Our alias for the issuer of slips, beside the one for Keycloak.
    public static final String ISSUER = "slip";

    static final Duration GOOD_FOR = Duration.ofMinutes(20);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// Without a key nothing starts: see [Secrets], which says so in words.
    GuestTokens(@ConfigProperty(name = "alongside.slip.key") Optional<String> key) {
        this.key = new SecretKeySpec(("slip " + key.orElse("")).getBytes(UTF_8), ALGORITHM);
    }

    /// The account of whoever has these words. One slip has one account; from the account nobody finds the words.
    public Account account(String words) {
        return new Account(ISSUER, HexFormat.of().formatHex(mac("words " + words)));
    }

    public Instant expiry(Instant now) {
        return now.plus(GOOD_FOR);
    }

    public String token(Account account, Instant expiresAt) {
        var says = account.subject() + '.' + expiresAt.getEpochSecond();
        return says + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(mac("token " + says));
    }

    /// Empty when it is not ours or has run out.
    Optional<Account> read(String token, Instant now) {
        var end = token.lastIndexOf('.');
        var middle = end < 0 ? -1 : token.lastIndexOf('.', end - 1);
        if (middle < 0
                || !MessageDigest.isEqual(
                        signature(token.substring(end + 1)), mac("token " + token.substring(0, end)))) {
            return Optional.empty();
        }
        var expiresAt = Instant.ofEpochSecond(Long.parseLong(token.substring(middle + 1, end)));
        return now.isBefore(expiresAt)
                ? Optional.of(new Account(ISSUER, token.substring(0, middle)))
                : Optional.empty();
    }

    private static byte[] signature(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private byte[] mac(String what) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(what.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
