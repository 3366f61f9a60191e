package org.alongside.shared.publicread;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A body as it is sent. It is packed at most once, for the first who takes it packed, and then for all.
final class Body {

    private final Buffer plain;
    private volatile @Nullable Buffer packed;

    Body(String text) {
        plain = Buffer.buffer(text);
    }

    Buffer plain() {
        return plain;
    }

    /// In gzip (RFC 1952). Two who come first at once both pack it, which does no harm.
    Buffer packed() {
        var done = packed;
        if (done == null) {
            done = pack(plain.getBytes());
            packed = done;
        }
        return done;
    }

    /// What it may come to hold.
    int bytes() {
        return 2 * plain.length();
    }

    private static Buffer pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(packed.toByteArray());
    }
}
