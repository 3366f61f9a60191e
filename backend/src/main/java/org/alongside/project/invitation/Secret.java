package org.alongside.project.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What an invitation is known by: 128 random bits as 22 characters of base64url, drawn where they are shown. So many
/// that a plain hash of them cannot be searched through, and guessing is hopeless at any rate.
record Secret(String text) {

    static final String FORM = "[A-Za-z0-9_-]{22}";

    /// Of 22 random characters fewer are different once in more than a million million times.
    private static final int DIFFERENT = 8;

    /// Whether somebody thought it up instead of drawing it.
    boolean isThoughtUp() {
        return text.chars().distinct().count() < DIFFERENT;
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Nothing that prints a request prints it.
    @Override
    public String toString() {
        return "Secret";
    }
}
