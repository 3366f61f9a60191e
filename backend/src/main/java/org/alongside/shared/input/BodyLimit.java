package org.alongside.shared.input;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.alongside.shared.problem.TooLarge;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Counts a body, which need not say beforehand how long it is, and notices when it ends too early. The framework would
/// stop it too, but with an empty answer, or as if the mistake were ours.
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "alongside.limit.body") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request) {
        request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return counted(super.read(into, offset, length));
            } catch (IOException _) {
                throw new BadRequestException(); // whoever sent it has gone, or has lost count
            }
        }

        private int counted(int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new TooLarge();
            }
            return bytes;
        }
    }
}
